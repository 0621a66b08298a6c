import type { Change } from '../../../rules/engine/changes.ts'
import type { MessageKey } from '../i18n/translator.ts'
import { stateOf, type ObjectionRecord, type State } from './record.ts'

type Means = Extract<MessageKey, `news.means.${string}`>
type Todo = Extract<MessageKey, `news.todo.${string}`>

/** What a change means for a recorded objection, and what to do about it. */
export interface Advice {
  /** The person's names for the accounts concerned; empty if all records lead to the same advice. */
  accounts: string[]
  means: Means
  /** When that objection was sent, as precisely as it is known. */
  sent: string | null
  todo: Todo
}

/** The state of an objection, reduced to what matters for news. */
type Stand = 'none' | 'opened' | 'standing' | 'off' | 'failed' | 'withdrawn'

const STANDS: Record<State, Stand> = {
  opened: 'opened',
  sent: 'standing',
  extended: 'standing',
  asked: 'standing',
  unsure: 'standing',
  confirmed: 'standing',
  off: 'off',
  refused: 'failed',
  'no-answer': 'failed',
  withdrawn: 'withdrawn',
}

/** One for each account of the changed services; a single one if it is the same for all, or if nothing is recorded. */
export function changeAdvice(change: Change, records: readonly ObjectionRecord[]): Advice[] {
  const concerned = latestOfAccounts(records.filter(({ service }) => change.services.includes(service)))
  const advice = concerned.map((record) => ({ ...adviceFor(change, record), accounts: [record.account] }))
  const alike = [...Map.groupBy(advice, ({ means, sent, todo }) => `${means} ${sent} ${todo}`).values()]
  if (alike.length <= 1) return [{ ...(advice[0] ?? adviceFor(change, null)), accounts: [] }]
  return alike.flatMap((all) => (all[0] ? [{ ...all[0], accounts: all.flatMap(({ accounts }) => accounts) }] : []))
}

function adviceFor(change: Change, record: ObjectionRecord | null): Omit<Advice, 'accounts'> {
  const stand = record ? STANDS[stateOf(record)] : 'none'
  const sent = record && (stand === 'standing' || stand === 'off' || stand === 'failed') ? spellSent(record) : null
  return { ...told(change, stand, record?.dates.sent ?? null), sent }
}

function told(change: Change, stand: Stand, sent: string | null): Pick<Advice, 'means' | 'todo'> {
  switch (change.kind) {
    case 'route-new':
    case 'form-yes':
      return WAYS[stand === 'failed' ? 'failed-new' : stand]
    case 'route-moved':
    case 'route-asks':
    case 'route-gone':
    case 'form-no':
    case 'form-unclear':
      return WAYS[stand]
    case 'policy-active':
    case 'policy-announced':
    case 'policy-basis':
    case 'policy-default':
    case 'policy-whose':
    case 'right':
      return ofTraining(change, stand, sent)
    case 'policy-uses':
      return usesMore(change) ? ofTraining(change, stand, sent) : CALM[stand]
    case 'remedy-new':
    case 'remedy-changed':
      return change.after?.['joinable'] === 'yes' ? { ...CALM[stand], todo: 'news.todo.join' } : CALM[stand]
    case 'policy-paused':
    case 'policy-opt-in':
    case 'policy-not-used':
    case 'policy-unknown':
    case 'policy-claim':
    case 'policy-dates':
    case 'event-new':
    case 'event-outcome':
      return CALM[stand]
  }
}

const OPENED = { means: 'news.means.opened', todo: 'news.todo.reopen' } as const

/** The way to object has changed: objections already sent are not affected. */
const WAYS: Record<Stand | 'failed-new', Pick<Advice, 'means' | 'todo'>> = {
  none: { means: 'news.means.none', todo: 'news.todo.object' },
  opened: OPENED,
  standing: { means: 'news.means.stands', todo: 'news.todo.nothing' },
  off: { means: 'news.means.switched', todo: 'news.todo.look' },
  failed: { means: 'news.means.failed', todo: 'news.todo.again' },
  withdrawn: { means: 'news.means.withdrawn', todo: 'news.todo.object' },
  'failed-new': { means: 'news.means.failed', todo: 'news.todo.new-way' },
}

/** Has no consequence for an objection. */
const CALM: typeof WAYS = {
  none: { means: 'news.means.none', todo: 'news.todo.nothing' },
  opened: { means: 'news.means.opened', todo: 'news.todo.nothing' },
  standing: { means: 'news.means.kept', todo: 'news.todo.nothing' },
  off: { means: 'news.means.switched', todo: 'news.todo.nothing' },
  failed: { means: 'news.means.failed', todo: 'news.todo.nothing' },
  withdrawn: { means: 'news.means.withdrawn', todo: 'news.todo.nothing' },
  'failed-new': { means: 'news.means.failed', todo: 'news.todo.nothing' },
}

/** An objection made before the change was known may not cover it; one made afterwards does. */
function ofTraining({ date }: Change, stand: Stand, sent: string | null): Pick<Advice, 'means' | 'todo'> {
  if (stand === 'off' && sent !== null && sent > date) return CALM.off
  if (stand !== 'standing') return WAYS[stand]
  return sent !== null && sent > date
    ? { means: 'news.means.after', todo: 'news.todo.nothing' }
    : { means: 'news.means.before', todo: 'news.todo.read' }
}

/** True as well if an earlier version did not store which data were used. */
function usesMore({ before, after }: Change): boolean {
  const [was, is] = [before?.['uses'], after?.['uses']]
  if (was === undefined || is === undefined) return true
  const known = was.split(' ')
  return is.split(' ').some((code) => code !== '' && !known.includes(code))
}

/** Several records can be about one account: the last one written gives its state. */
function latestOfAccounts(records: readonly ObjectionRecord[]): ObjectionRecord[] {
  const byTime = records.toSorted((a, b) => (a.updatedAt < b.updatedAt ? -1 : Number(a.updatedAt > b.updatedAt)))
  return [...Map.groupBy(byTime, ({ service, account }) => `${service} ${account.normalize().trim()}`).values()].flatMap(
    (all) => all.at(-1) ?? [],
  )
}

function spellSent({ dates, about }: ObjectionRecord): string | null {
  const { sent } = dates
  switch (about.sent) {
    case 'unknown':
      return null
    case 'year':
      return sent?.slice(0, 4) ?? null
    case 'month':
      return sent?.slice(0, 7) ?? null
    case undefined:
      return sent
  }
}
