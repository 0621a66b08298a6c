import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import type { RecordView } from '../../entrypoints/shared/records/record-view.ts'
import { Semaphore } from '../ui/Semaphore.tsx'
import { Earlier } from './Earlier.tsx'
import './record-line.css'

interface Props {
  view: RecordView
  /** What tells it from others of its service, as `namesOf` has it; empty if it is the only one. */
  name: string
  /** The sentence for one made where the person no longer lives; else empty. */
  moved?: string
  /** Heading of a card, or a line of a list. */
  as?: 'h3' | 'p'
  i18n: I18n
}

/** How one objection stands: sign, whose it is, state with its day, and by when an answer is due. */
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
