import { useCallback } from 'preact/hooks'
import { browser, type Browser } from 'wxt/browser'
import { usePermissions } from './use-permissions.ts'

/** Whether the browser grants a permission right now; undefined until it has answered. `what` must be the same object at every call. */
export function useGranted(what: Browser.permissions.Permissions): boolean | undefined {
  return usePermissions(useCallback(() => browser.permissions.contains(what), [what]))
}
