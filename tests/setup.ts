import { locks } from 'node:worker_threads'
import { afterEach, beforeEach, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { buildFiles, buildRules, buildTexts } from '../rules/tools/build.ts'
import { buildLetters } from '../rules/tools/build-letters.ts'
import { buildWords } from '../rules/tools/build-words.ts'
import { buildWatchables, manifestHosts } from '../rules/tools/manifest.ts'
import { grants } from '../entrypoints/shared/watched/pattern.ts'
import messages from '../public/_locales/en/messages.json' with { type: 'json' }

const rules = buildRules()
const hosts = manifestHosts(rules).include
const files = new Map(
  [...buildFiles(), ...buildWords(rules, buildTexts()), ...buildLetters(), buildWatchables(rules)].map(({ path, text }) => [
    `/${path}`,
    text,
  ]),
)
const names: Record<string, { message: string } | undefined> = messages

// happy-dom 21 has no locks; storage changes wait for each other by them.
if (!navigator.locks) Object.defineProperty(navigator, 'locks', { value: locks })

// What the fake browser of WXT does not have, and the extension's own files, which it fetches by path.
beforeEach(() => {
  fakeBrowser.reset()
  vi.stubGlobal('fetch', fetchOwnFile)
  fakeBrowser.storage.session.getKeys = async () => Object.keys(await fakeBrowser.storage.session.get(null))
  const event = { addListener: () => undefined, removeListener: () => undefined }
  // Granted is what an install grants.
  const contains = async ({ origins = [] }: { origins?: string[] }) =>
    origins.length > 0 && origins.every((origin) => hosts.some((host) => grants(host, origin)))
  Object.assign(fakeBrowser.permissions, { contains, getAll: async () => ({ origins: hosts }), onAdded: event, onRemoved: event })
  Object.assign(fakeBrowser.scripting, { getRegisteredContentScripts: async () => [] })
  fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: 'Trainspotter', version: '1', host_permissions: hosts })
  fakeBrowser.i18n.getMessage = (key: string) => names[key]?.message ?? ''
})

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

/** Only the extension's own files: a test that asks for anything else is told so. */
async function fetchOwnFile(path: string): Promise<Response> {
  const text = files.get(path)
  if (text === undefined) throw new Error(`A unit test asked for ${path}, which the extension does not carry`)
  return new Response(text, { headers: { 'content-type': 'application/json' } })
}
