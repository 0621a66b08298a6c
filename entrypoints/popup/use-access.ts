import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'

/**
 * Firefox lets people withhold an extension's hosts; then no page of the services can be told apart.
 * Returns what asks for them, to be called from the press of a button, or null if nothing is withheld.
 */
export function useAccess(): (() => void) | null {
  const [withheld, setWithheld] = useState(false)
  useEffect(() => {
    browser.permissions.contains({ origins: hosts() }).then(
      (granted) => setWithheld(!granted),
      () => undefined,
    )
  }, [])
  if (!withheld) return null
  return () => void browser.permissions.request({ origins: hosts() }).then((granted) => setWithheld(!granted))
}

function hosts(): string[] {
  return browser.runtime.getManifest().host_permissions ?? []
}
