import { locks } from 'node:worker_threads'
import { afterEach, beforeEach, inject, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { grants } from '../entrypoints/shared/watched/pattern.ts'
import messages from '../public/_locales/en/messages.json' with { type: 'json' }

const files = inject('ownFiles')
const hosts = inject('grantedHosts')
const names: Record<string, { message: string } | undefined> = messages

// happy-dom 21 has no locks; storage changes use them to run one after another.
if (!navigator.locks) Object.defineProperty(navigator, 'locks', { value: locks })

// happy-dom has no layout, so nothing is at any point.
if (typeof document !== 'undefined' && !('elementsFromPoint' in document))
  for (const root of [document, ShadowRoot.prototype]) Object.assign(root, { elementsFromPoint: () => [] })

// What WXT's fake browser lacks, and the extension's own files, which it fetches by path.
beforeEach(() => {
  fakeBrowser.reset()
  vi.stubGlobal('fetch', fetchOwnFile)
  fakeBrowser.storage.session.getKeys = async () => Object.keys(await fakeBrowser.storage.session.get(null))
  fakeBrowser.storage.local.getKeys = async () => Object.keys(await fakeBrowser.storage.local.get(null))
  const event = { addListener: () => undefined, removeListener: () => undefined }
  // The grants of an install.
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

/** Only the extension's own files: anything else rejects. */
async function fetchOwnFile(path: string): Promise<Response> {
  const text = files[path]
  if (text === undefined) throw new Error(`A unit test asked for ${path}, which the extension does not carry`)
  return new Response(text, { headers: { 'content-type': 'application/json' } })
}
