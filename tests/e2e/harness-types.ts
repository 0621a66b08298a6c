/** Types that the harnesses of both browsers share, so that a spec can be written once. */

export interface Toolbar {
  text: string
  title: string
  /** `#rrggbb`. */
  colour: string
}

/** Where the person seems to be; the extension guesses country and language from it. */
export interface Setting {
  /** IANA time zone. */
  timeZone: string
  language: string
  /** The extension is allowed in private windows, and every tab opens in one until `leavePrivateWindow`. */
  privateWindow?: boolean
}

/** A person in Vienna whose browser speaks English. */
export const VIENNA: Setting = { timeZone: 'Europe/Vienna', language: 'en' }

/** As `VIENNA`, in a private window. */
export const PRIVATELY: Setting = { ...VIENNA, privateWindow: true }

/** What the pages of Playwright and of Puppeteer have in common. */
export interface Tab {
  goto(address: string): Promise<unknown>
  reload(): Promise<unknown>
  goBack(): Promise<unknown>
  url(): string
  click(selector: string): Promise<void>
  waitForSelector(selector: string): Promise<unknown>
  evaluate<T>(script: string | (() => T | Promise<T>)): Promise<T>
  bringToFront(): Promise<void>
  close(): Promise<void>
  readonly keyboard: { press(key: 'Tab' | 'Enter' | ' ' | 'Escape' | 'ArrowDown' | 'ArrowUp'): Promise<void> }
  screenshot(options: { path: `${string}.png` }): Promise<unknown>
}

/** The popup below the toolbar button. */
export interface RealPopup {
  /** All visible text. */
  text(): Promise<string>
  /** An attribute of the first matching element; null if there is none. */
  attribute(selector: string, name: string): Promise<string | null>
  /** Top and bottom edge of the first matching element, from the top of the popup, in CSS pixels; null if there is none. */
  reach(selector: string): Promise<{ top: number; bottom: number } | null>
  /** A click as an event: opens or closes what a click would. */
  click(selector: string): Promise<void>
  /** Size in CSS pixels. */
  size(): Promise<{ width: number; height: number }>
  screenshot(path: `${string}.png`): Promise<void>
  close(): Promise<void>
}

/** A button of the badge in the page, and its centre. */
export interface BadgeButton {
  name: string
  x: number
  y: number
}

/** The background of the extension: a service worker in Chromium, an event page in Firefox. */
export interface Background {
  /** How often it was started since it was last killed. */
  starts(): Promise<number>
  /** Ends it as the browser does after half a minute of rest; resolves once it is gone. */
  kill(): Promise<void>
  /** Fakes the date, `YYYY-MM-DD`, until it ends. */
  liveOn(day: string): Promise<void>
}

/** The extension in a running browser, with sample pages at the real addresses and no internet. */
export interface Harness<Page extends Tab = Tab> {
  readonly worker: Background
  /** Every address that a page requested; those without a sample page failed. */
  readonly requests: readonly string[]
  /** Every address that the extension itself requested, including its worker. Pages that it opens count as the person's. */
  asked(): Promise<string[]>
  /** Whether the sample pages have the login cookie; takes effect with the next load. */
  signedIn: boolean
  /** A new tab in front, with the sample page at this address. */
  open(address: string): Promise<Page>
  /** The browser's id of a tab. Brings the tab to the front. */
  tab(page: Page): Promise<number>
  /** What the toolbar shows for a tab. */
  toolbar(page: Page): Promise<Toolbar>
  /** Writes values to local storage unchanged. */
  store(values: Record<string, unknown>): Promise<void>
  /** The stored values of these keys, or of all: with a feed that is megabytes. */
  stored(area: 'local' | 'session', keys?: string[]): Promise<Record<string, unknown>>
  /** A page of the extension, by its path. */
  ownPage(path: string): Promise<Page>
  /** The popup as a page in its own tab, showing another tab. */
  popupPage(page: Page): Promise<Page>
  /** The popup on the toolbar, for this tab; `open` opens it, if not a press on the toolbar. */
  realPopup(page: Page, open?: () => Promise<void>): Promise<RealPopup>
  /**
   * Accessible names of each visible button, link and disclosure in badge and form helper, in order. They are in closed shadow roots: the
   * page's own scripts see none of this.
   */
  badgeButtons(page: Page): Promise<string[]>
  /** Clicks one of them with the mouse, as a person does: the badge ignores clicks made by scripts. */
  pressBadge(page: Page, name: string): Promise<void>
  /** A screenshot of one of them and its surroundings, as text to compare. */
  picture(page: Page, name: string): Promise<string>
  /** The text, or the HTML, of badge and form helper. */
  readBadge(page: Page, what: 'text' | 'html'): Promise<string>
  /** Whether this tab is in a private window. */
  isPrivate(page: Page): Promise<boolean>
  /** Closes the private window: tabs open in a normal one from now on. */
  leavePrivateWindow(): Promise<void>
  /** Addresses of the open tabs, in order. */
  addresses(): Promise<string[]>
  /** Sets the preferred colour scheme of pages. */
  colours(scheme: 'light' | 'dark'): Promise<void>
  /** Makes the window of a page as wide as this, in CSS pixels. */
  width(page: Page, pixels: number): Promise<void>
  /** The text of the file that the browser saves after this press. */
  saved(page: Page, press: () => Promise<void>): Promise<string>
  close(): Promise<void>
}

/** A rectangle around the button. */
export function around({ x, y }: BadgeButton): { x: number; y: number; width: number; height: number } {
  return { x: x - 40, y: y - 40, width: 80, height: 60 }
}

export function pick(buttons: readonly BadgeButton[], name: string): BadgeButton {
  const found = buttons.find((one) => one.name === name)
  if (!found) throw new Error(`The badge has no button "${name}", only ${JSON.stringify(buttons.map((one) => one.name))}`)
  return found
}

export function toHex(rgba: readonly number[]): string {
  return `#${rgba
    .slice(0, 3)
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('')}`
}

interface Claims<Done> {
  toBe(expected: unknown): Done
  toEqual(expected: unknown): Done
  toContain(expected: unknown): Done
  toContainEqual(expected: unknown): Done
  toMatchObject(expected: object): Done
}

/** The common part of the assertions of Playwright and Vitest. */
export interface Expect {
  (actual: unknown): Claims<void>
  /** Polls until it holds. */
  poll(read: () => unknown): Claims<Promise<void>>
}

/** A test runner with the extension, so that one spec serves both browsers. */
export interface Runner {
  test: (name: string, run: (fixtures: { extension: Harness }) => Promise<void>) => void
  expect: Expect
}
