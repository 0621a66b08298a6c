import type { ComponentChildren } from 'preact'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import type { RecordView } from '../../entrypoints/shared/records/record-view.ts'
import { AccountLine } from './AccountLine.tsx'
import { NameAccount } from './NameAccount.tsx'
import type { Save } from './use-saving.ts'
import './my-accounts.css'

interface Props {
  views: readonly RecordView[]
  /** The one that the headline is about. */
  acting: RecordView | null
  /** What tells them apart, from `namesOf`. */
  names: ReadonlyMap<string, string>
  /** The sentence for an objection made where the person no longer lives; empty for the others. */
  movedOf: (view: RecordView) => string
  onName: (record: string, name: string) => ReturnType<Save<string>>
  /** Further questions about them. */
  children?: ComponentChildren
  i18n: I18n
}

/** The records of this service, and of those whose accounts can be linked with it; nothing if there are none. */
export function MyAccounts({ views, acting, names, movedOf, onName, children, i18n }: Props) {
  if (views.length === 0) return null
  return (
    <section class="part my-accounts">
      <div class="heading">
        <h2>{i18n.t('mine.title')}</h2>
        <a class="row detail" href="/options.html#accounts" target="_blank">
          {i18n.t('mine.edit')}
        </a>
      </div>
      <ul>
        {views.map((view) => (
          <li key={view.record.id}>
            <AccountLine
              view={view}
              name={names.get(view.record.id) ?? ''}
              moved={movedOf(view)}
              isAbove={view.record.id === acting?.record.id}
              i18n={i18n}
            />
            {isNameless(view) && (
              <NameAccount called={calledBy(view, views, names)} onName={(name) => onName(view.record.id, name)} i18n={i18n} />
            )}
          </li>
        ))}
      </ul>
      {children}
    </section>
  )
}

/** Something was sent for it, and only the person can say for which account. A form that was only opened has no account yet. */
function isNameless({ state, record }: RecordView): boolean {
  return state !== 'opened' && !record.account.trim()
}

function calledBy({ service, record }: RecordView, { length }: Props['views'], names: Props['names']): string {
  return length > 1 ? [service, names.get(record.id)].filter(Boolean).join(' · ') : ''
}
