import * as z from 'zod/mini'

/** What may be said to the worker, by who says it. The types of `messages.ts` come from here, and the worker checks by it what arrives. */

export const Press = z.enum(['press', 'hide', 'fold', 'unfold', 'corner'])

const Url = z.string()

/** See `PanelPlace` of `page/form-help.ts`. */
const PanelPlace = z.enum(['start', 'end', 'top', 'bottom'])

/** What a content script may say apart from the page it is on: that the badge was pressed, or what the person does beside a form. */
export const PageMessage = z.discriminatedUnion('type', [
  /** The badge in the page was pressed: open the popup; for `hide`, at the section for hiding the badge. The rest keep how it is shown. */
  z.object({ type: Press }),
  /** A page that may be a form; the reply is `FormHelp`, or null for no panel. `language` is the page's own. */
  z.object({ type: z.literal('form-seen'), url: Url, language: z.string(), signedIn: z.boolean() }),
  /** The person submitted the form, and the page may now be loaded again. Whether it was sent, only the person knows. The reply is true if that is kept. */
  z.object({ type: z.literal('form-submitted'), url: Url }),
  /**
   * The person says that they sent it: for which service, if the page serves several; for which account, by the id of an earlier record,
   * or null for another one. `press` names the press, so that one that arrives twice is noted once. `evenPrivate`: the person was told
   * that it outlasts a private window, and wants it. The reply is `PostReceipt`, or null if it could not be stored.
   */
  z.object({
    type: z.literal('form-sent'),
    url: Url,
    service: z.nullable(z.string()),
    account: z.nullable(z.string()),
    press: z.uuid(),
    evenPrivate: z.boolean(),
  }),
  /** Whether linked accounts are covered too. The reply is true if it is stored. */
  z.object({ type: z.literal('form-linked'), press: z.uuid(), covers: z.enum(['account', 'linked']) }),
  /** Takes that press back. The reply is true if it is undone. */
  z.object({ type: z.literal('form-undo'), press: z.uuid() }),
  /** The person wants the panel in another place, on this page and the next. The reply is true if that is stored. */
  z.object({ type: z.literal('form-place'), place: PanelPlace }),
  /** The person wants to object by letter; `account` says that they have none. The reply is true if the page for it opened. */
  z.object({ type: z.literal('form-letter'), account: z.optional(z.literal('none')) }),
])

/** What the extension's own pages may say. */
export const ScreenMessage = z.discriminatedUnion('type', [
  /**
   * Work out again what holds in this tab and store it; the reply is the `revision` of what is stored now, so that who has read it need not
   * read it again. For a page that nobody watches the reply is the finding, and nothing is stored.
   */
  z.object({ type: z.literal('look'), tab: z.int() }),
  /** What holds on every service, in a line each; the reply is `Overview`, or null if the rules cannot be read. */
  z.object({ type: z.literal('survey') }),
  /** All that holds on one of them; the reply is its finding, or null. */
  z.object({ type: z.literal('service'), service: z.string() }),
  /**
   * All that is known of a service, for the page about it: as it holds where the person lives, or in another country to compare with.
   * The reply is `Report`, or null if the rules do not know the service.
   */
  z.object({ type: z.literal('report'), service: z.string(), country: z.nullable(z.string()) }),
  /** Which services and countries the rules in use know; the reply is `Directory`, or null if they cannot be read. */
  z.object({ type: z.literal('directory') }),
  /** Whom letters about a service (null: those of the first operator) go to from where the person lives; the reply is `LetterFacts`, or null if the rules cannot be read. */
  z.object({ type: z.literal('letter'), service: z.nullable(z.string()) }),
  /** The person went to the form of this route of the rules. The reply is true if it is stored. */
  z.object({ type: z.literal('form-opened'), service: z.string(), route: z.string() }),
  /** How old the rules in use are; the reply is `RulesInfo`, or null if they cannot be read. */
  z.object({ type: z.literal('rules-info') }),
  /** The rules feed: on, off, or fetch now. The reply is how the attempt ended (`FeedResult`), or null if none was made. */
  z.object({ type: z.literal('feed-on') }),
  z.object({ type: z.literal('feed-off') }),
  z.object({ type: z.literal('feed-check') }),
  /** The person has read what changed with these statements. The reply is true if that is stored. */
  z.object({ type: z.literal('news-read'), ids: z.array(z.string()) }),
])
