import type { I18n, MessageKey } from '../../../entrypoints/shared/i18n/translator.ts'
import { type Change, type ObjectionRecord, previousDates } from '../../../entrypoints/shared/records/record.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'

interface Props {
  record: ObjectionRecord
  /** The local calendar day of an instant. */
  dayOf: (instant: string) => string
  i18n: I18n
}

/** Every change of a record, newest first, with the dates that it replaced. */
export function History({ record: { history }, dayOf, i18n }: Props) {
  return (
    <Disclosure summary={i18n.t('record.history')}>
      <ol class="history meta">
        {history.toReversed().map((change) => (
          <li key={`${change.at}${change.to}${change.note}`}>
            {[`${i18n.date(dayOf(change.at))}: ${i18n.t(wordOf(change))}`, was(change, i18n)].filter(Boolean).join('; ')}
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

function wordOf({ from, to, joined }: Change): MessageKey {
  if (joined) return 'record.history.joined'
  if (from === null) return 'record.history.added'
  return from === to ? 'record.history.edited' : `record.state.${to}`
}

function was(change: Change, i18n: I18n): string {
  const before = previousDates(change).map(
    ([field, day]) => `${i18n.t(`record.date.${field}`)} ${i18n.about(day, change.wasAbout?.[field])}`,
  )
  return before.length > 0 ? i18n.t('record.history.was', { what: before.join(', ') }) : ''
}
