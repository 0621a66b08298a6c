import type * as z from 'zod/mini'
import type * as schema from './message-schema.ts'
import type { Themes } from './page/theme-of.ts'

/**
 * All messages between the parts of the extension. Closed unions by direction; the sender decides which union applies
 * (`entrypoints/background/messages/handlers.ts`). Content scripts take types from here: no imports with a body.
 */

type OfPage = z.infer<typeof schema.PageMessage>
export type Press = z.infer<typeof schema.Press>

/** What the always-on script may say. It reports nothing but the page it is on; the rest are gestures of the person. */
export type PageMessage = { type: 'sighting'; url: string } | Extract<OfPage, { type: Press }>

/** What the form helper may say, from a company's form, portal and privacy pages. */
export type FormMessage = Exclude<OfPage, { type: Press }>

/** What the extension's own pages may say. */
export type ScreenMessage = z.infer<typeof schema.ScreenMessage>

/** What the worker sends to a page unasked. */
export type PagePush =
  /** Something changed elsewhere, and this is the badge now. */
  | { type: 'badge'; badge: PageBadge | null }
  /** The popup was opened: does a cookie of one of these names exist? The reply is yes or no; no value is read. */
  | { type: 'signed-in'; cookies: readonly string[] }

/**
 * What the badge's menu offers. A page can have its menu pressed by someone who sees something else, so nothing that hides the badge is
 * kept: `away` hides it until it is drawn again, `hide` leads to where it is hidden for good. Small or not, and its corner, are kept.
 */
export type MenuChoice = 'unfold' | 'corner' | 'away' | 'hide'

export type Arm = 'level' | 'diagonal' | 'up' | 'none' | 'struck'
export type Tone = 'red' | 'orange' | 'amber' | 'blue' | 'green' | 'violet' | 'grey'
export type Corner = 'bottom-end' | 'bottom-start' | 'top-end' | 'top-start'

/** The reply to a sighting: what the badge in the page shows, or null for nothing. */
export interface PageBadge {
  arm: Arm
  /** All its CSS: the colour and the distance from the edge are its own. */
  style: string
  themes: Themes
  /** The words in the pill; empty for the small mark. */
  label: string
  /** The same in full, for screen readers and as the tooltip. */
  title: string
  corner: Corner
  lang: string
  dir: 'ltr' | 'rtl'
  /** The name of the button that makes it small and keeps it so; empty if it is. */
  fold: string
  menu: { name: string; choices: [MenuChoice, label: string][] }
  /** What stands in its place for a few seconds after it was hidden, and the button that takes it back. */
  gone: { said: string; undo: string }
}
