import { browser } from 'wxt/browser'
import { permissionFor } from './pattern.ts'

/** Whether the browser lets pages like this one be watched. That the address is visible proves nothing: pressing the toolbar button makes it visible too. */
export async function isGranted(address: string | undefined): Promise<boolean> {
  const permission = permissionFor(address ?? '')
  return permission !== null && (await browser.permissions.contains({ origins: [permission] }).catch(() => false))
}
