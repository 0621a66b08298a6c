import { useEffect, useState } from 'preact/hooks'
import { browser, type Browser } from 'wxt/browser'

/**
 * Whether the browser grants a permission at this moment; undefined until it has said so. What was granted once can be taken back
 * in the browser's own settings, and nothing that is stored here hears of it. `what` must be the same object at every call.
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
