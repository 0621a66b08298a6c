import { browser } from 'wxt/browser'
import { permissionFor } from './pattern.ts'

/** Whether the browser lets pages like this one be watched. A visible address is no proof: `activeTab` also reveals it. */
export async function isGranted(address: string | undefined): Promise<boolean> {
  const permission = permissionFor(address ?? '')
  return permission !== null && (await browser.permissions.contains({ origins: [permission] }).catch(() => false))
}
