import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'

/**
 * In Firefox people can withhold an extension's hosts; the extension then cannot recognise any page of the services.
 * Returns a function that requests them, to be called inside a click handler, or null if nothing is withheld.
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
