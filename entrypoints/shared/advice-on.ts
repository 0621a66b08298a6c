import type { Change } from '../../rules/changes.ts'
import type { WordKey } from './locale.ts'
import { stateOf, type ObjectionRecord, type State } from './records.ts'

type Advice = Extract<WordKey, `news.advice.${string}`>

const STANDING: readonly State[] = ['sent', 'extended', 'confirmed']
const FAILED: readonly State[] = ['refused', 'no-answer']

/** Whether a change asks something of someone with these records, in one sentence; null where it does not touch them. */
export function adviceOn({ kind, services }: Change, records: readonly ObjectionRecord[]): Advice | null {
  const states = new Set(records.filter(({ service }) => services.includes(service)).map(stateOf))
  const has = (wanted: readonly State[]): boolean => wanted.some((state) => states.has(state))
  switch (kind) {
    case 'route-moved':
    case 'route-asks':
    case 'route-gone':
    case 'form-no':
    case 'form-unclear':
      if (has(['opened'])) return 'news.advice.reopen'
      return has(STANDING) ? 'news.advice.stands' : null
    case 'route-new':
    case 'form-yes':
      return has(FAILED) ? 'news.advice.new-way' : has(STANDING) ? 'news.advice.stands' : null
    case 'policy-active':
    case 'policy-announced':
    case 'policy-basis':
    case 'policy-uses':
    case 'right':
      return has(STANDING) ? 'news.advice.read' : null
    default:
      return null
  }
}
