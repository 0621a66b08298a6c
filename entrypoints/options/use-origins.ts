import { browser } from 'wxt/browser'
import { usePermissions } from '../shared/hooks/use-permissions.ts'
import { grantedOrigins } from '../shared/watched/stop-watching.ts'

/** The match patterns that the browser grants now; until it has said, those of the install. */
export function useOrigins(): readonly string[] {
  return usePermissions(grantedOrigins) ?? browser.runtime.getManifest().host_permissions ?? []
}
