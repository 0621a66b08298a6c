import { useCallback } from 'preact/hooks'
import { browser, type Browser } from 'wxt/browser'
import { usePermissions } from './use-permissions.ts'

/** Whether a permission is granted now; undefined until the browser has answered. `what` must be the same object at every call. */
export function useGranted(what: Browser.permissions.Permissions): boolean | undefined {
  return usePermissions(useCallback(() => browser.permissions.contains(what), [what]))
}
