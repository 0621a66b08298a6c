import { browser } from 'wxt/browser'
import { fetchJson } from '../../shared/fetch-json.ts'
import { grants, hostPattern } from '../../shared/watched/pattern.ts'
import { loadWatchables } from '../../shared/watched/watchables.ts'
import { planScripts } from './plan-scripts.ts'

/**
 * Brings the registered scripts in line with what is granted. An update of the extension drops all of them
 * (https://developer.chrome.com/docs/extensions/reference/api/scripting#type-RegisteredContentScript), so it starts from what the browser
 * reports each time. One at a time: two runs would both register the same script.
 */
export async function syncScripts(): Promise<void> {
  await navigator.locks.request('watched-scripts', async () => {
    const { permissions, runtime, scripting } = browser
    const [{ origins = [] }, registered] = await Promise.all([permissions.getAll(), scripting.getRegisteredContentScripts()])
    const atInstall: readonly string[] = runtime.getManifest().host_permissions ?? []
    const further = origins.filter((one) => !atInstall.some((host) => grants(host, hostPattern(one))))
    if (further.length === 0 && registered.length === 0) return
    const watchables = await loadWatchables(fetchJson)
    const { register, unregister } = planScripts(watchables, origins, registered)
    if (unregister.length > 0) await scripting.unregisterContentScripts({ ids: unregister })
    if (register.length > 0) {
      await scripting.registerContentScripts(register.map((script) => ({ ...script, runAt: 'document_idle', persistAcrossSessions: true })))
    }
  })
}
