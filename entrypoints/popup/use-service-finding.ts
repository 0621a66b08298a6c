import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import type { Finding } from '../../rules/engine/find.ts'
import type { ScreenMessage } from '../shared/messages.ts'
import type { StoredResidence } from '../shared/storage/storage.ts'
import { readFinding } from '../shared/rules/read-finding.ts'

/** The finding of one service; null until the worker has answered, or if none is chosen. */
export function useServiceFinding(service: string | null, home: StoredResidence | null): Finding | null {
  const [finding, setFinding] = useState<Finding | null>(null)
  const [country, land] = [home?.country, home?.land]
  useEffect(() => {
    if (service === null) return
    const over = new AbortController()
    void browser.runtime
      .sendMessage({ type: 'service', service } satisfies ScreenMessage)
      .catch(() => null)
      .then((reply: unknown) => over.signal.aborted || setFinding(foundIn(reply)))
    return () => over.abort()
  }, [service, country, land])
  return finding?.service.id === service ? finding : null
}

function foundIn(reply: unknown): Finding | null {
  const found = readFinding(reply)
  return found === 'failed' ? null : found
}
