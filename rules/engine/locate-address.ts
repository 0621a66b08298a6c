import { candidates } from './host-index.ts'
import type { RulesIndex } from './index-rules.ts'
import { locateAmong, type Place } from './locate.ts'

/** The service and context of an address; null if no rule covers it. */
export function locate(index: RulesIndex, address: string): Place | null {
  const url = URL.parse(address)
  return (url && locateAmong(candidates(index, url.hostname), url)?.place) ?? null
}
