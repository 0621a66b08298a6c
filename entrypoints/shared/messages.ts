/**
 * All messages between the parts of the extension. Closed unions by direction; the sender decides which union
 * applies (`entrypoints/background/messages/handlers.ts`). This file is bundled into the content scripts: no imports with a body.
 */

/** What a content script may say. Where it is, is all that it reports; the rest are gestures of the person. */
export type PageMessage =
  | { type: 'sighting'; url: string }
  /** The badge in the page was pressed: open the popup, with `hide` where it says for how long to hide the badge. */
  | { type: Press }

/** What the form helper may say, from a company's form, portal and privacy pages. */
export type FormMessage =
  /** A page that may be a form; the reply is `FormHelp`, or null for no panel. `language` is what the page says of itself. */
  | { type: 'form-seen'; url: string; language: string; signedIn: boolean }
  /** The person submitted the form, and the page may now be loaded anew. Whether it was sent, only the person knows. The reply is true if that is kept. */
  | { type: 'form-submitted'; url: string }
  /**
   * The person says that they sent it: for which service, if the page serves several; for which account, by the id of an earlier record,
   * or null for another one. `press` names the press, so that one that arrives twice is noted once. `evenPrivate`: the person was told
   * that it outlasts a private window, and wants it. The reply is `PostReceipt`, or null if it could not be stored.
   */
  | { type: 'form-sent'; url: string; service: string | null; account: string | null; press: string; evenPrivate: boolean }
  /** Whether linked accounts are covered too. The reply is true if it is stored. */
  | { type: 'form-linked'; press: string; covers: 'account' | 'linked' }
  /** Takes that press back. The reply is true if it is undone. */
  | { type: 'form-undo'; press: string }
  /** The person wants to object by letter; `account` says that they have none. The reply is true if the page for it opened. */
  | { type: 'form-letter'; account?: 'none' }

/** What the worker says to a page on its own account. */
export type PagePush =
  /** Something changed elsewhere, and this is the badge now. */
  | { type: 'badge'; badge: PageBadge | null }
  /** The popup was opened: does a cookie of one of these names exist? The reply is yes or no; no value is read. */
  | { type: 'signed-in'; cookies: readonly string[] }

export type Press = 'press' | 'hide'
/**
 * What the badge's menu offers. A page can have its menu pressed by someone who sees something else, so nothing of it is kept:
 * `fold` makes the badge small and `away` hides it, both until it is drawn anew; `hide` leads to where it is hidden for good.
 */
export type MenuChoice = 'fold' | 'away' | 'hide'

/** What the extension's own pages may say. */
export type ScreenMessage =
  /** Work out again what holds in this tab and store it. For a page that nobody watches the reply is the finding, and nothing is stored. */
  | { type: 'look'; tab: number }
  /** What holds on every service, in a line each; the reply is `Overview`, or null if the rules cannot be read. */
  | { type: 'survey' }
  /** All that holds on one of them; the reply is its finding, or null. */
  | { type: 'service'; service: string }
  /** Which services and countries the rules in use know; the reply is `Directory`, or null if they cannot be read. */
  | { type: 'directory' }
  /** Whom letters about a service (null: those of the first operator) go to from where the person lives; the reply is `LetterFacts`, or null where the rules cannot be read. */
  | { type: 'letter'; service: string | null }
  /** The person went to the form of this route of the rules. The reply is true if it is stored. */
  | { type: 'form-opened'; service: string; route: string }
  /** How old the rules in use are; the reply is `RulesInfo`, or null where they cannot be read. */
  | { type: 'rules-info' }
  /** The rules feed: on, off, or fetch now. The reply is how the attempt ended (`FeedResult`), or null where none was made. */
  | { type: 'feed-on' }
  | { type: 'feed-off' }
  | { type: 'feed-check' }
  /** The person has read what changed with these statements. The reply is true if that is stored. */
  | { type: 'news-read'; ids: string[] }

export type Arm = 'level' | 'diagonal' | 'up' | 'none' | 'struck'
export type Tone = 'red' | 'orange' | 'amber' | 'blue' | 'green' | 'violet' | 'grey'
export type Corner = 'bottom-end' | 'bottom-start' | 'top-end' | 'top-start'

/** The reply to a sighting: what the badge in the page shows, or null for nothing. */
export interface PageBadge {
  arm: Arm
  /** CSS colour of the arm, for light and dark. */
  colour: string
  /** The words in the pill; empty for the small mark. */
  label: string
  /** The same in full, for screen readers and as the tooltip. */
  title: string
  corner: Corner
  lang: string
  dir: 'ltr' | 'rtl'
  menu: { name: string; choices: [MenuChoice, label: string][] }
}
