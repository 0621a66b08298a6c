import type * as z from 'zod/mini'
import type * as schema from './message-schema.ts'
import type { Themes } from './page/theme-of.ts'

/**
 * All messages between the parts of the extension, as closed unions by direction; the sender decides which union applies
 * (`entrypoints/background/messages/handlers.ts`). Content scripts import types from here, so it must import nothing but types.
 */

type OfPage = z.infer<typeof schema.PageMessage>
export type Press = z.infer<typeof schema.Press>

/** What the always-on script may send. It reports nothing but the page's address; the rest are presses of the person. */
export type PageMessage = { type: 'sighting'; url: string } | Extract<OfPage, { type: Press }>

/** What the form helper may send, from a company's form, portal and privacy pages. */
export type FormMessage = Exclude<OfPage, { type: Press }>

/** What the extension's own pages may send. */
export type ScreenMessage = z.infer<typeof schema.ScreenMessage>

/** What the worker sends to a page unprompted. */
export type PagePush =
  /** Something changed elsewhere; this is the badge now. */
  | { type: 'badge'; badge: PageBadge | null }
  /** The popup was opened: does a cookie with one of these names exist? The reply is true or false; no value is read. */
  | { type: 'signed-in'; cookies: readonly string[] }

/**
 * What the badge's menu offers. A page can trick someone into clicking the menu, so nothing that hides the badge is stored: `away` hides it
 * until it is drawn again, `hide` opens the popup, where it can be hidden for longer. Its size and corner are stored.
 */
export type MenuChoice = 'unfold' | 'corner' | 'away' | 'hide'

export type Arm = 'level' | 'diagonal' | 'up' | 'none' | 'struck'
export type Tone = 'red' | 'orange' | 'amber' | 'blue' | 'green' | 'violet' | 'grey'
export type Corner = 'bottom-end' | 'bottom-start' | 'top-end' | 'top-start'

/** The reply to a `sighting`: what the badge in the page shows, or null for no badge. */
export interface PageBadge {
  arm: Arm
  /** Its whole style sheet, including colour and distance from the edge. */
  style: string
  themes: Themes
  /** The words in the pill; empty for the small mark. */
  label: string
  /** The full text, for screen readers and the tooltip. */
  title: string
  corner: Corner
  lang: string
  dir: 'ltr' | 'rtl'
  /** The name of the button that makes it small; empty if it is small. */
  fold: string
  menu: { name: string; choices: [MenuChoice, label: string][] }
  /** What is shown for a few seconds after it was hidden, and the button that undoes it. */
  gone: { said: string; undo: string }
}
