import { useEffect, useState } from 'preact/hooks'
import { browser, type Browser } from 'wxt/browser'

/**
 * Whether the browser grants a permission right now; undefined until it has answered. It can be revoked in the browser's own settings
 * without a trace in our storage. `what` must be the same object on every call.
 */
export function useGranted(what: Browser.permissions.Permissions): boolean | undefined {
  const [granted, setGranted] = useState<boolean>()
  useEffect(() => {
    let gone = false
    const ask = (): void => {
      void browser.permissions.contains(what).then((is) => gone || setGranted(is))
    }
    const { onAdded, onRemoved } = browser.permissions
    onAdded.addListener(ask)
    onRemoved.addListener(ask)
    ask()
    return () => {
      gone = true
      onAdded.removeListener(ask)
      onRemoved.removeListener(ask)
    }
  }, [what])
  return granted
}
