import * as z from 'zod/mini'

/** Messages to the worker, by sender. The types in `messages.ts` are derived from these schemas, and the worker validates messages with them. */

export const Press = z.enum(['press', 'hide', 'fold', 'unfold', 'corner'])

const Url = z.string()

/** See `PanelPlace` of `page/form-help.ts`. */
const PanelPlace = z.enum(['start', 'end', 'top', 'bottom'])

/** What a content script may send besides the page's address: a press on the badge, or what the person does beside a form. */
export const PageMessage = z.discriminatedUnion('type', [
  /**
   * The badge in the page was pressed: opens the popup; `hide` opens it at the section for hiding the badge. The others store how the badge
   * is shown.
   */
  z.object({ type: Press }),
  /** A page that may be a form; the reply is `FormHelp`, or null for no panel. `language` is the page's own. */
  z.object({ type: z.literal('form-seen'), url: Url, language: z.string(), signedIn: z.boolean() }),
  /** The person submitted the form, and the page may now reload. Only the person knows whether it was sent. The reply is true if that is stored. */
  z.object({ type: z.literal('form-submitted'), url: Url }),
  /**
   * The person says that they sent it: for which service, if the page serves several; for which account, by the id of an earlier record, or
   * null for another one. `press` identifies the press, so that one that arrives twice is recorded once. `evenPrivate`: the person was told
   * that the record outlasts the private window, and wants it.
   * The reply is `SentReceipt`, or null if it could not be stored.
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
  /** Undoes that press. The reply is true if it is undone. */
  z.object({ type: z.literal('form-undo'), press: z.uuid() }),
  /** The person wants the panel in another place, on this page and later ones. The reply is true if that is stored. */
  z.object({ type: z.literal('form-place'), place: PanelPlace }),
  /** The person wants to object by letter; `account` says that they have none. The reply is true if the letter page opened. */
  z.object({ type: z.literal('form-letter'), account: z.optional(z.literal('none')) }),
])

/** What the extension's own pages may send. */
export const ScreenMessage = z.discriminatedUnion('type', [
  /**
   * Evaluates a tab again and stores the result. The reply is the `revision` of what is stored now, so that the caller can skip reading it
   * again. For an unwatched page the reply is the finding, and nothing is stored.
   */
  z.object({ type: z.literal('look'), tab: z.int() }),
  /** The findings of all services, a line each; the reply is `Overview`, or null if the rules cannot be read. */
  z.object({ type: z.literal('survey') }),
  /** The finding of one service; the reply is the finding, or null. */
  z.object({ type: z.literal('service'), service: z.string() }),
  /**
   * Everything known about a service, for its page: where the person lives, or in another country to compare.
   * The reply is `Report`, or null if the rules do not know the service.
   */
  z.object({ type: z.literal('report'), service: z.string(), country: z.nullable(z.string()) }),
  /** The services and countries of the rules in use; the reply is `Directory`, or null if they cannot be read. */
  z.object({ type: z.literal('directory') }),
  /**
   * The addressee of letters about a service (null: the first operator's), for the person's country; the reply is `LetterFacts`, or null if
   * the rules cannot be read.
   */
  z.object({ type: z.literal('letter'), service: z.nullable(z.string()) }),
  /** The person opened the page of this opt-out (stored as `route`). The reply is true if it is stored. */
  z.object({ type: z.literal('form-opened'), service: z.string(), route: z.string() }),
  /** How old the rules in use are; the reply is `RulesInfo`, or null if they cannot be read. */
  z.object({ type: z.literal('rules-info') }),
  /** The rules feed: on, off, or fetch now. The reply is the result of the attempt (`FeedResult`), or null if none was made. */
  z.object({ type: z.literal('feed-on') }),
  z.object({ type: z.literal('feed-off') }),
  z.object({ type: z.literal('feed-check') }),
  /** The person has read the changes of these statements. The reply is true if that is stored. */
  z.object({ type: z.literal('news-read'), ids: z.array(z.string()) }),
])
