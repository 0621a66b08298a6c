import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import type { Finding } from '../../rules/engine/find.ts'
import type { ScreenMessage } from '../shared/messages.ts'
import type { StoredResidence } from '../shared/storage/storage.ts'
import { readFinding } from './finding/read-finding.ts'

/** What holds on every service, asked once `wanted` and again when the person's home changes. Empty until, or unless, the worker answers. */
export function useOverview(wanted: boolean, home: StoredResidence | null): Finding[] {
  const [findings, setFindings] = useState<Finding[]>([])
  const [country, land] = [home?.country, home?.land]
  useEffect(() => {
    if (!wanted) return
    const over = new AbortController()
    void browser.runtime
      .sendMessage({ type: 'survey' } satisfies ScreenMessage)
      .catch(() => null)
      .then((reply: unknown) => over.signal.aborted || setFindings(readAll(reply)))
    return () => over.abort()
  }, [wanted, country, land])
  return findings
}

function readAll(reply: unknown): Finding[] {
  if (!Array.isArray(reply)) return []
  return reply.map(readFinding).filter((one) => one !== null && one !== 'failed')
}
