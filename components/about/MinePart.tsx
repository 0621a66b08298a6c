import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import type { RecordView } from '../../entrypoints/shared/records/record-view.ts'
import { namesOf } from '../records/names-of.ts'
import { RecordLine } from '../records/RecordLine.tsx'

interface Props {
  views: readonly RecordView[]
  service: string
  i18n: I18n
}

/** The person's records for this service. Warns that a printed page would contain these private notes. */
export function MinePart({ views, service, i18n }: Props) {
  const names = namesOf(views, i18n)
  return (
    <>
      {views.length === 0 && <p class="detail">{i18n.t('mine.none', { service })}</p>}
      <ul class="report-list">
        {views.map((view) => (
          <li key={view.record.id}>
            <RecordLine view={view} name={names.get(view.record.id) ?? ''} i18n={i18n} />
          </li>
        ))}
      </ul>
      <a class="row screen-only" href="/options.html#accounts" target="_blank">
        {i18n.t(views.length === 0 ? 'mine.add' : 'mine.manage')}
      </a>
    </>
  )
}
