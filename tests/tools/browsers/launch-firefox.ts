import puppeteer, { type Browser } from 'puppeteer-core'
import { BrowserScope } from './browser-scope.ts'

export interface FirefoxOptions {
  /** Path of the browser's program, from `findBrowser`. */
  program: string
  /** Folder of the built extension; absent if it is installed later. */
  extension?: string
  headless: boolean
  /** False sends every connection to a closed port: what a test does not answer itself fails. */
  internet: boolean
  /** IANA time zone of the browser. */
  timeZone?: string
  /** Language that it sends to sites, and that the extension follows. */
  language?: string
  /** Whether the extension is allowed in private windows. */
  privateWindow?: boolean
  /** Further preferences. */
  preferences?: Record<string, string | number | boolean>
  /** Called before the extension is installed. */
  prepare?: (browser: Browser) => Promise<unknown>
}

export interface Firefox {
  browser: Browser
  /** Origin of the extension, `moz-extension://…`. */
  origin: string
}

/** As in the manifest. */
export const GECKO_ID = '{3d7f3b52-7d5c-4a8e-9c41-5a1b6d0e8f27}'
/** Firefox makes one up at random unless it is given. */
const UUID = '3d5c1f9e-6f0b-4f0e-8a57-6b1d2c9e4a10'

const NO_INTERNET = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
}

/** A Firefox with an empty profile and at most this one extension. */
export async function launchFirefox(options: FirefoxOptions): Promise<Firefox> {
  const { program, extension, headless, internet, timeZone, language, privateWindow = false, preferences, prepare } = options
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: program,
    headless,
    enableExtensions: true,
    // Lets the harness end the background page and capture the popup.
    args: ['--remote-allow-system-access'],
    defaultViewport: headless ? { width: 1280, height: 800 } : null,
    env: { ...process.env, ...(timeZone && { TZ: timeZone }) },
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
      'extensions.webextensions.keepUuidOnUninstall': true,
      'devtools.jsonview.enabled': false,
      ...(internet ? {} : NO_INTERNET),
      ...(language && { 'intl.accept_languages': language }),
      ...preferences,
    },
  })
  await prepare?.(browser)
  if (extension) await installExtension(browser, extension, privateWindow)
  return { browser, origin: `moz-extension://${UUID}` }
}

/** Puppeteer's own command does not support private windows; Firefox's does (https://bugzilla.mozilla.org/show_bug.cgi?id=1947679). */
export async function installExtension(browser: Browser, path: string, privateWindow: boolean): Promise<void> {
  await new BrowserScope(browser).send('webExtension.install', {
    extensionData: { type: 'path', path },
    'moz:allowPrivateBrowsing': privateWindow,
  })
}
