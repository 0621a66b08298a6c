import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import type { RecordView } from '../../entrypoints/shared/records/record-view.ts'
import { namesOf } from '../records/names-of.ts'

interface Props {
  views: readonly RecordView[]
  /** The row is in "to do": asks whether switches are still off. */
  asking: boolean
  onLook: (record: string, isOff: boolean) => void
  i18n: I18n
  today: string
}

/** One line for each recorded account, with a link to its record. */
export function Accounts({ views, asking, onLook, i18n, today }: Props) {
  const names = namesOf(views, i18n)
  return (
    <ul class="accounts">
      {views.map((view) => (
        <li key={view.record.id} class="meta">
          <a href={`/options.html#record-${view.record.id}`} target="_blank">
            <bdi>{lineOf(view, names.get(view.record.id) ?? '', i18n)}</bdi>
          </a>
          {asking && view.state === 'off' && (
            <span class="row-actions screen-only">
              <button type="button" class="button plain" onClick={() => onLook(view.record.id, true)}>
                {i18n.t('record.step.still-off')}
              </button>
              <button type="button" class="button plain" onClick={() => onLook(view.record.id, false)}>
                {i18n.t('record.step.on-again')}
              </button>
            </span>
          )}
          <When view={view} i18n={i18n} today={today} />
        </li>
      ))}
    </ul>
  )
}

function lineOf({ state, since, sinceAbout }: RecordView, name: string, i18n: I18n): string {
  return [name, i18n.t(`record.state.${state}`), since && i18n.about(since, sinceAbout)].filter(Boolean).join(' · ')
}

/** By when an answer is due, or when to check a switch again. */
function When({ view: { due, lookAgain, overdue }, i18n, today }: Pick<Props, 'i18n' | 'today'> & { view: RecordView }) {
  if (due)
    return <span class={overdue ? 'warn' : undefined}> {i18n.t(overdue ? 'record.overdue' : 'record.due', { date: i18n.date(due) })}</span>
  return lookAgain && today < lookAgain ? <span> {i18n.t('record.look-again', { date: i18n.date(lookAgain) })}</span> : null
}
