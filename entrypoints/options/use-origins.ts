import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { grantedOrigins } from '../shared/watched/stop-watching.ts'

/** Match patterns of all pages that the browser lets the extension see; null until it has said so. Follows its own settings page too. */
export function useOrigins(): string[] | null {
  const [origins, setOrigins] = useState<string[] | null>(null)
  useEffect(() => {
    let gone = false
    const look = (): void => {
      grantedOrigins().then(
        (now) => gone || setOrigins(now),
        () => undefined,
      )
    }
    const { onAdded, onRemoved } = browser.permissions
    onAdded.addListener(look)
    onRemoved.addListener(look)
    look()
    return () => {
      gone = true
      onAdded.removeListener(look)
      onRemoved.removeListener(look)
    }
  }, [])
  return origins
}
