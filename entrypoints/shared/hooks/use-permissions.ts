import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'

/**
 * The result of `ask` about permissions, asked again whenever one is added or removed: the browser's own settings can do that without a
 * change in our storage. Undefined until the browser has answered. `ask` must be the same function at every call.
 */
export function usePermissions<T>(ask: () => Promise<T>): T | undefined {
  const [answer, setAnswer] = useState<{ value: T }>()
  useEffect(() => {
    let isOver = false
    const follow = (): void => {
      ask().then(
        (value) => isOver || setAnswer({ value }),
        () => undefined,
      )
    }
    const { onAdded, onRemoved } = browser.permissions
    onAdded.addListener(follow)
    onRemoved.addListener(follow)
    follow()
    return () => {
      isOver = true
      onAdded.removeListener(follow)
      onRemoved.removeListener(follow)
    }
  }, [ask])
  return answer?.value
}
