/** Words that the harnesses of both browsers share, so that a spec can be written once. */

export interface Toolbar {
  text: string
  title: string
  /** `#rrggbb`. */
  colour: string
}

/** Where the person seems to be; the extension guesses country and language from it. */
export interface Setting {
  /** IANA name. */
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

/** The popup that hangs from the toolbar. */
export interface RealPopup {
  /** Everything that can be read in it. */
  text(): Promise<string>
  /** An attribute of the first element that fits, as it is written; null where there is none. */
  attribute(selector: string, name: string): Promise<string | null>
  /** Where the first element that fits begins and ends, from the top of the popup, in CSS pixels; null where there is none. */
  reach(selector: string): Promise<{ top: number; bottom: number } | null>
  /** A click as an event: what opens or closes because of it does so. */
  click(selector: string): Promise<void>
  /** Size in CSS pixels. */
  size(): Promise<{ width: number; height: number }>
  screenshot(path: `${string}.png`): Promise<void>
  close(): Promise<void>
}

/** A button of the badge in the page, and where its middle is. */
export interface BadgeButton {
  name: string
  x: number
  y: number
}

/** The background of the extension: a service worker in Chromium, an event page in Firefox. */
export interface Background {
  /** How often it was started since it was last killed. */
  starts(): Promise<number>
  /** Ends it as the browser does after half a minute of rest; returns when it is gone. */
  kill(): Promise<void>
  /** Lets it believe in another day, `YYYY-MM-DD`, until it ends. */
  liveOn(day: string): Promise<void>
}

/** The extension in a running browser, on sample pages under the real addresses and without internet. */
export interface Harness<Page extends Tab = Tab> {
  readonly worker: Background
  /** Every address that a page asked for; those without a sample page failed. */
  readonly requests: readonly string[]
  /** Every address on the network that the extension itself has asked for, its worker included. Pages that it opens are the person's. */
  asked(): Promise<string[]>
  /** Whether the sample pages have the cookie of someone signed in; holds from the next load on. */
  signedIn: boolean
  /** A new tab in front, at the sample page of this address. */
  open(address: string): Promise<Page>
  /** The browser's number of a tab. Brings the tab to the front. */
  tab(page: Page): Promise<number>
  /** What the toolbar shows for a tab. */
  toolbar(page: Page): Promise<Toolbar>
  /** Writes values to the device's storage, as they are stored. */
  store(values: Record<string, unknown>): Promise<void>
  /** What is stored under these keys, or everything: with a feed that is megabytes. */
  stored(area: 'local' | 'session', keys?: string[]): Promise<Record<string, unknown>>
  /** A page of the extension, by its path. */
  ownPage(path: string): Promise<Page>
  /** The popup as a page in a tab of its own, showing another tab. */
  popupPage(page: Page): Promise<Page>
  /** The popup on the toolbar, for this tab; `open` is what makes it open, if not a press on the toolbar. */
  realPopup(page: Page, open?: () => Promise<void>): Promise<RealPopup>
  /**
   * What a screen reader calls each button, link and heading to unfold that can be seen in badge and form helper, in order.
   * They sit in closed shadows: the page's own scripts see none of this.
   */
  badgeButtons(page: Page): Promise<string[]>
  /** Presses one of them with the mouse, as a person does: the badge ignores clicks that a script makes. */
  pressBadge(page: Page, name: string): Promise<void>
  /** What the screen shows where one of them is and a little around it, as text to compare. */
  picture(page: Page, name: string): Promise<string>
  /** Everything that can be read in badge and form helper, or what they are made of. */
  readBadge(page: Page, what: 'text' | 'html'): Promise<string>
  /** Whether the browser has this tab in a private window. */
  isPrivate(page: Page): Promise<boolean>
  /** Closes the private window: tabs open in a normal one from now on. */
  leavePrivateWindow(): Promise<void>
  /** Addresses of the tabs that are open, in order. */
  addresses(): Promise<string[]>
  /** Lets pages ask for a light or a dark look. */
  colours(scheme: 'light' | 'dark'): Promise<void>
  close(): Promise<void>
}

/** The button and a little around it. */
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

/** What the assertions of Playwright and of Vitest have in common. */
export interface Expect {
  (actual: unknown): Claims<void>
  /** Asks again until it holds. */
  poll(read: () => unknown): Claims<Promise<void>>
}

/** A test runner with the extension at hand, so that one spec serves both browsers. */
export interface Runner {
  test: (name: string, run: (fixtures: { extension: Harness }) => Promise<void>) => void
  expect: Expect
}
