import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import type { RecordView } from '../../entrypoints/shared/records/record-view.ts'
import { Semaphore } from '../ui/Semaphore.tsx'
import { Earlier } from './Earlier.tsx'
import './account-line.css'

interface Props {
  view: RecordView
  /** What tells it from others of its service, from `namesOf`; empty if it is the only one. */
  name: string
  /** The sentence for an objection made where the person no longer lives; otherwise empty. */
  moved: string
  /** The headline already says when an answer is due. */
  isAbove: boolean
  i18n: I18n
}

/** The state of one account, in a line that links to its record. */
export function AccountLine({ view, name, moved, isAbove, i18n }: Props) {
  const { record, service, state, look, since, sinceAbout, due, noLimit, overdue, lookAgain } = view
  const { t, date } = i18n
  const stands = [t(`record.state.${state}`), since && i18n.about(since, sinceAbout)]
  const ahead = [
    due && t(overdue ? 'record.overdue' : 'record.due', { date: date(due) }),
    lookAgain && t('record.look-again', { date: date(lookAgain) }),
  ]
  return (
    <div class="account-line">
      <Semaphore {...look} />
      <div>
        <p class="said">
          <a class="whose" href={`/options.html#record-${record.id}`} target="_blank">
            {service}
            {name && (
              <>
                {' · '}
                <bdi>{name}</bdi>
              </>
            )}
          </a>{' '}
          <span class={overdue ? 'warn' : ''}>{[...stands, ...(isAbove ? [] : ahead)].filter(Boolean).join(' · ')}</span>
        </p>
        {noLimit && <p class="meta">{t('record.no-limit')}</p>}
        <Earlier view={view} i18n={i18n} />
        {moved && <p class="meta">{moved}</p>}
      </div>
    </div>
  )
}
