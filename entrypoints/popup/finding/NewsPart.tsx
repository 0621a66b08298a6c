import { FieldErrors } from '../../../components/form/FieldErrors.tsx'
import { News } from '../../../components/news/News.tsx'
import { useWrite } from '../../../components/ui/use-write.ts'
import type { Finding } from '../../../rules/engine/find.ts'
import type { I18n } from '../../shared/i18n/translator.ts'
import { changeAdvice } from '../../shared/records/change-advice.ts'
import { storeByWorker } from '../../shared/storage/store-by-worker.ts'
import type { UserData } from './user-data.ts'

interface Props {
  finding: Finding
  own: Pick<UserData, 'news' | 'records'>
  i18n: I18n
  today: string
}

/** What changed on this service, until the person has read it. */
export function NewsPart({ finding, own, i18n, today }: Props) {
  const reading = useWrite(i18n)
  const changes = own.news.filter(({ services }) => services.includes(finding.service.id))
  return (
    <>
      <News
        finding={finding}
        changes={changes}
        advise={(change) => changeAdvice(change, own.records)}
        onRead={() => void reading.write(() => storeByWorker({ type: 'news-read', ids: changes.map(({ id }) => id) }))}
        i18n={i18n}
        today={today}
      />
      <FieldErrors sentences={reading.problem ? [reading.problem] : []} />
    </>
  )
}
