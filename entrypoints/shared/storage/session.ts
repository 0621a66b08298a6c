// Loaded for every page that wakes the worker: keep it small (tests/unit/background/eager-path.test.ts).
import { browser } from 'wxt/browser'
import type { Finding } from '../../../rules/engine/find.ts'
import type { Place } from '../../../rules/engine/locate.ts'
import type { ContextId } from '../../../rules/schema/codes.ts'

/**
 * The only file that knows what is stored for a browser session: what tabs show. All of it can be evaluated again, so what cannot be read
 * counts as absent. No zod: a worker that a page has just woken has no time to build schemas.
 */

/** What a tab shows: service, context and login, never an address. */
export interface PageState extends Place {
  signedIn: boolean | null
  /** Variant of the icon in the toolbar. */
  icon: string
}

/** Stored instead of what a tab shows if the rules could not be read. */
const FAILED = 'failed'

/** What is known of a tab; null if nothing is. */
export type TabState = PageState | typeof FAILED | null

/** Everything a finding depends on, except the person: tabs with the same key share one. */
export function placeKey({ service, context, quiet, signedIn }: Omit<PageState, 'icon'>): string {
  return `${service} ${context} ${quiet} ${signedIn}`
}

/**
 * A form submitted in a tab: its opt-out (stored as `route`), never its content, and when (milliseconds). Only the person knows whether it
 * was sent.
 */
export interface Submitted {
  route: string
  at: number
}

export async function readSubmitted(tab: number): Promise<Submitted | null> {
  const value = (await readSession([submittedKey(tab)]))[submittedKey(tab)]
  return isSubmitted(value) ? value : null
}

export async function writeSubmitted(tab: number, submitted: Submitted): Promise<void> {
  await writeSession({ [submittedKey(tab)]: submitted })
}

export async function forgetSubmitted(tab: number): Promise<void> {
  await dropSession(submittedKey(tab))
}

export function tabKey(tab: number): string {
  return `seen:${tab}`
}

export async function readTabState(tab: number): Promise<TabState> {
  return tabStateFrom(await readSession([tabKey(tab)]), tab)
}

/** As `readTabState`, from values that were read together with others. */
export function tabStateFrom(stored: Record<string, unknown>, tab: number): TabState {
  const value = stored[tabKey(tab)]
  return value === FAILED || isPageState(value) ? value : null
}

/** The icon that the toolbar may still show for a tab. */
export function iconOf(kept: TabState): string {
  return kept === FAILED ? 'grey' : (kept?.icon ?? 'plain')
}

/** `finding` only if it is new for the place. It is large, and far cheaper to store as one string than as an object. */
export async function writeTabState(tab: number, seen: PageState, finding?: Finding): Promise<void> {
  await writeSession({ [tabKey(tab)]: seen, ...(finding && { [findingKey(seen)]: JSON.stringify(finding) }) })
}

/** The rules cannot be read, and the tab says so. */
export async function writeFailed(tab: number): Promise<void> {
  await writeSession({ [tabKey(tab)]: FAILED })
}

/** The stored JSON of a tab's finding, not yet parsed; null if there is none. */
export async function readFindingText(tab: number): Promise<string | null> {
  return findingTextFrom(await readSession([tabKey(tab)]), tab)
}

/** As `readFindingText`, from values that were read together with others. Tabs with the same key share a finding, so it is read separately. */
export async function findingTextFrom(stored: Record<string, unknown>, tab: number): Promise<string | null> {
  const seen = tabStateFrom(stored, tab)
  if (seen === FAILED) return FAILED_TEXT
  if (!seen) return null
  const text = (await readSession([findingKey(seen)]))[findingKey(seen)]
  return typeof text === 'string' ? text : null
}

/** The finding of a tab, not yet validated; null if there is none. */
export async function readFindingOf(tab: number): Promise<unknown> {
  const text = await readFindingText(tab)
  return text === null ? null : parsed(text)
}

const FAILED_TEXT = JSON.stringify({ state: FAILED })

/** Identifies the text of a finding without sending it: FNV-1a, 32 bits. */
export function revisionOf(text: string | null): number | null {
  if (text === null) return null
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** Calls back with the text of a tab's finding when it, or any tab's finding, was written. */
export function watchFinding(tab: number, onText: (text: string | null) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area !== 'session' || !Object.keys(changes).some((key) => key === tabKey(tab) || key.startsWith(FINDING))) return
    const seen = changes[tabKey(tab)]?.newValue
    const text = isPageState(seen) ? changes[findingKey(seen)]?.newValue : undefined
    if (typeof text === 'string') onText(text)
    else readFindingText(tab).then(onText, () => undefined)
  }
  browser.storage.onChanged.addListener(listener)
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener))
}

/** Tabs with stored state. */
export async function knownTabs(): Promise<number[]> {
  return (await sessionKeys()).flatMap((key) => (key.startsWith('seen:') ? [Number(key.slice(5))] : []))
}

export async function forgetTab(tab: number): Promise<void> {
  await browser.storage.session.remove([tabKey(tab), submittedKey(tab)])
}

/** Deletes all findings; the tabs stay known. */
export async function forgetFindings(): Promise<void> {
  await browser.storage.session.remove((await sessionKeys()).filter((key) => key.startsWith(FINDING)))
}

export async function readSession(keys: string[]): Promise<Record<string, unknown>> {
  return browser.storage.session.get(keys)
}

export async function writeSession(values: Record<string, unknown>): Promise<void> {
  await browser.storage.session.set(values)
}

/** Calls back when this key was written or removed. */
export function watchSession(key: string, onChange: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'session' && key in changes) onChange()
  }
  browser.storage.onChanged.addListener(listener)
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener))
}

export async function dropSession(key: string): Promise<void> {
  await browser.storage.session.remove(key)
}

/** Key of the last step on records (`undo.ts`), while it can be undone. */
export const UNDO = 'undo'

/** Key of the operator whose hosts were requested: some browsers close the popup for the prompt, and the next popup shows the result. */
export const ASKED_FOR = 'asked-for'

const FINDING = 'finding:'

function submittedKey(tab: number): string {
  return `submitted:${tab}`
}

function findingKey(seen: PageState): string {
  return FINDING + placeKey(seen)
}

/** Reads all values, although only keys are needed: `getKeys` is missing before Chromium 130 and Firefox 143. */
async function sessionKeys(): Promise<string[]> {
  const { session } = browser.storage
  return typeof session.getKeys === 'function' ? session.getKeys() : Object.keys(await session.get(null))
}

/** Undefined for anything that is not JSON. */
export function parsed(text: unknown): unknown {
  try {
    return JSON.parse(String(text))
  } catch {
    return undefined
  }
}

function isPageState(value: unknown): value is PageState {
  return (
    typeof value === 'object' &&
    value !== null &&
    'service' in value &&
    typeof value.service === 'string' &&
    'context' in value &&
    isContext(value.context) &&
    'quiet' in value &&
    typeof value.quiet === 'boolean' &&
    'signedIn' in value &&
    (value.signedIn === null || typeof value.signedIn === 'boolean') &&
    'icon' in value &&
    typeof value.icon === 'string'
  )
}

function isSubmitted(value: unknown): value is Submitted {
  return (
    typeof value === 'object' &&
    value !== null &&
    'route' in value &&
    typeof value.route === 'string' &&
    'at' in value &&
    typeof value.at === 'number'
  )
}

/** Written by this same version from its rules: any string will do. */
function isContext(value: unknown): value is ContextId {
  return typeof value === 'string'
}
