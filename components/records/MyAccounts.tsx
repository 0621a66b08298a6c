import type { ComponentChildren } from 'preact'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import type { RecordView } from '../../entrypoints/shared/records/record-view.ts'
import { RecordLine } from './RecordLine.tsx'
import './my-accounts.css'

interface Props {
  views: readonly RecordView[]
  /** What tells them apart, as `namesOf` has it. */
  names: ReadonlyMap<string, string>
  /** What to say of one that was made where the person no longer lives; empty for the others. */
  movedOf: (view: RecordView) => string
  /** Name of the service of this page. */
  service: string
  /** What can still be said about them. */
  children?: ComponentChildren
  i18n: I18n
}

/** What is noted for this service, and for those whose accounts can be linked with it. */
export function MyAccounts({ views, names, movedOf, service, children, i18n }: Props) {
  return (
    <section class="part my-accounts">
      <h2>{i18n.t('mine.title')}</h2>
      {views.length === 0 && <p class="detail">{i18n.t('mine.none', { service })}</p>}
      <ul>
        {views.map((view) => (
          <li key={view.record.id}>
            <RecordLine view={view} name={names.get(view.record.id) ?? ''} moved={movedOf(view)} i18n={i18n} />
          </li>
        ))}
      </ul>
      {children}
      <p>
        <a class="row" href="/options.html#accounts" target="_blank">
          {i18n.t(views.length === 0 ? 'mine.add' : 'mine.manage')}
        </a>
      </p>
    </section>
  )
}
