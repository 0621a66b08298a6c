import type { Speech, WordKey } from '../../entrypoints/shared/i18n/translator.ts'
import { type Change, type ObjectionRecord, wasOf } from '../../entrypoints/shared/records/record.ts'
import { Disclosure } from '../ui/Disclosure.tsx'

interface Props {
  record: ObjectionRecord
  /** The calendar day of an instant, where the person is. */
  dayOf: (instant: string) => string
  speech: Speech
}

/** Every change of a record, the newest first, with the dates that it replaced. */
export function History({ record: { history }, dayOf, speech }: Props) {
  return (
    <Disclosure summary={speech.word('record.history')}>
      <ol class="history meta">
        {history.toReversed().map((change) => (
          <li key={`${change.at}${change.to}${change.note}`}>
            {[`${speech.date(dayOf(change.at))}: ${speech.word(wordOf(change))}`, was(change, speech)].filter(Boolean).join('; ')}
            {change.note && (
              <>
                {' · '}
                <bdi>{change.note}</bdi>
              </>
            )}
          </li>
        ))}
      </ol>
    </Disclosure>
  )
}

function wordOf({ from, to, joined }: Change): WordKey {
  if (joined) return 'record.history.joined'
  if (from === null) return 'record.history.added'
  return from === to ? 'record.history.edited' : `record.state.${to}`
}

function was(change: Change, speech: Speech): string {
  const before = wasOf(change).map(
    ([field, day]) => `${speech.word(`record.date.${field}`)} ${speech.about(day, change.wasAbout?.[field])}`,
  )
  return before.length > 0 ? speech.word('record.history.was', { what: before.join(', ') }) : ''
}
