import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { chromium, type BrowserContext } from 'playwright'

export interface ChromiumOptions {
  /** Path of the browser's program, from `findBrowser`. */
  program: string
  /** Folder of the built extension; absent if it is installed later, over the DevTools protocol. */
  extension?: string
  headless: boolean
  /** Name of the X display to use, if not that of this process. */
  display?: string
  /** False blocks all name resolution: what a test does not answer itself fails. */
  internet: boolean
  /** IANA time zone of the browser. */
  timeZone?: string
  /** Language that it sends to sites, and that the extension follows. */
  language?: string
  /** The switch of that name on `chrome://extensions`: without it an unpacked extension does not come back after a reload. */
  developerMode?: boolean
  /** Folder of a profile that outlives the browser, empty at first; absent for a temporary one. */
  profile?: string
  /** Hosts that the person granted once before: Chromium grants them again without a prompt. */
  grantedBefore?: readonly string[]
}

export interface Chromium {
  context: BrowserContext
  /** Where another client can attach, for what Playwright does not show: the real popup. */
  debugAddress: string
}

/**
 * A Chromium with at most this one extension, in an empty profile unless one is named. Playwright's emulation ends with the worker's first
 * life, so time zone and language are also set from outside.
 */
export async function launchChromium(options: ChromiumOptions): Promise<Chromium> {
  const { program, headless, display, timeZone, language } = options
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'trainspotter-chromium-'))
  prefer(profile, preferencesFor(options))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: program,
    headless,
    args: argumentsFor(options),
    // Playwright's own switches would disable every extension, and give the popup another width than people see.
    ignoreDefaultArgs: ['--disable-extensions', '--hide-scrollbars'],
    locale: language,
    env: { ...environment(), PATH: withoutDesktop(profile), ...(timeZone && { TZ: timeZone }), ...(display && { DISPLAY: display }) },
    viewport: headless ? { width: 1280, height: 800 } : null,
  })
  if (!options.profile) context.once('close', () => rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }))
  return { context, debugAddress: `http://127.0.0.1:${portOf(profile)}` }
}

function argumentsFor({ extension, headless, internet, language }: ChromiumOptions): string[] {
  return [
    ...(extension
      ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]
      : ['--enable-unsafe-extension-debugging']),
    '--remote-debugging-port=0',
    '--no-first-run',
    ...(headless ? ['--screen-info={1600x1200}', '--window-size=1280,1000'] : []),
    ...(internet ? [] : ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1']),
    ...(language ? [`--accept-lang=${language}`] : []),
    // Chromium's sandbox does not run as root, which continuous integration often uses.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ]
}

function preferencesFor({ extension, developerMode = false, grantedBefore = [] }: ChromiumOptions): object {
  const granted = { api: [], explicit_host: grantedBefore, manifest_permissions: [], scriptable_host: [] }
  const settings = extension && grantedBefore.length > 0 ? { [idOf(extension)]: { runtime_granted_permissions: granted } } : {}
  return { extensions: { ui: { developer_mode: developerMode }, settings } }
}

/** Chromium derives the id of an unpacked extension from its folder: 32 hexadecimal digits, written as `a` to `p`. */
function idOf(folder: string): string {
  const digits = createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 32)
  return digits.replaceAll(/./g, (digit) => String.fromCodePoint(97 + Number.parseInt(digit, 16)))
}

function prefer(profile: string, preferences: object): void {
  // The browser writes its own there from the first start on.
  if (existsSync(join(profile, 'Default'))) return
  mkdirSync(join(profile, 'Default'))
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(preferences))
}

/**
 * When an extension is uninstalled, Chromium on Linux starts these ten times, to remove desktop shortcuts that it never had: a second of
 * work, and on the desktop of the person running the tests. They are replaced by nothing.
 */
function withoutDesktop(profile: string): string {
  const folder = join(profile, 'bin')
  mkdirSync(folder, { recursive: true })
  for (const name of ['xdg-desktop-menu', 'xdg-icon-resource']) writeFileSync(join(folder, name), '#!/bin/sh\n', { mode: 0o755 })
  return [folder, process.env['PATH']].join(delimiter)
}

/** Chromium writes the port that it chose into its profile. */
function portOf(profile: string): string {
  return readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0] ?? ''
}

function environment(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
}
