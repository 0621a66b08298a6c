import { browser } from 'wxt/browser'
import { usePermissions } from '../shared/hooks/use-permissions.ts'
import { grantedOrigins } from '../shared/watched/stop-watching.ts'

/** The match patterns granted now; those of the install until the browser has answered. */
export function useOrigins(): readonly string[] {
  return usePermissions(grantedOrigins) ?? browser.runtime.getManifest().host_permissions ?? []
}
