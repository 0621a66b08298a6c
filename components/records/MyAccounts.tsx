import type { Speech } from '../../entrypoints/shared/locale.ts'
import type { RecordView } from '../../entrypoints/shared/record-view.ts'
import { RecordLine } from './RecordLine.tsx'
import './my-accounts.css'

interface Props {
  views: readonly RecordView[]
  /** Name of the service of this page. */
  service: string
  speech: Speech
}

/** What is noted for this service, and for those whose accounts can be linked with it. */
export function MyAccounts({ views, service, speech }: Props) {
  return (
    <section class="part my-accounts">
      <h2>{speech.word('mine.title')}</h2>
      {views.length === 0 && <p class="detail">{speech.word('mine.none', { service })}</p>}
      <ul>
        {views.map((view) => (
          <li key={view.record.id}>
            <RecordLine view={view} speech={speech} />
          </li>
        ))}
      </ul>
      <p>
        <a class="row" href="/options.html#accounts" target="_blank">
          {speech.word(views.length === 0 ? 'mine.add' : 'mine.manage')}
        </a>
      </p>
    </section>
  )
}
