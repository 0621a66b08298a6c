import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import type { RecordView } from '../../entrypoints/shared/records/record-view.ts'
import { Semaphore } from '../ui/Semaphore.tsx'
import { Earlier } from './Earlier.tsx'

interface Props {
  view: RecordView
  /** What tells it from others of its service, from `namesOf`; empty if it is the only one. */
  name: string
  /** The sentence for an objection made where the person no longer lives; otherwise empty. */
  moved?: string
  /** A heading of a card, or a line of a list. */
  as?: 'h3' | 'p'
  i18n: I18n
}

/** The state of one objection: sign, account, state with its date, and by when an answer is due. */
export function RecordLine({ view, name, moved = '', as: Name = 'p', i18n }: Props) {
  const { service, state, look, since, sinceAbout, due, noLimit, overdue, lookAgain } = view
  return (
    <div class="record-line">
      <Semaphore {...look} />
      <div class="told">
        <Name class="whose">
          {service}
          {name && (
            <>
              {' · '}
              <bdi>{name}</bdi>
            </>
          )}
        </Name>
        <p class="detail">{[i18n.t(`record.state.${state}`), since && i18n.about(since, sinceAbout)].filter(Boolean).join(' · ')}</p>
        {due && <p class={overdue ? 'meta warn' : 'meta'}>{i18n.t(overdue ? 'record.overdue' : 'record.due', { date: i18n.date(due) })}</p>}
        {noLimit && <p class="meta">{i18n.t('record.no-limit')}</p>}
        {lookAgain && <p class="meta">{i18n.t('record.look-again', { date: i18n.date(lookAgain) })}</p>}
        <Earlier view={view} i18n={i18n} />
        {moved && <p class="meta">{moved}</p>}
      </div>
    </div>
  )
}
