import type { ComponentChildren } from 'preact'
import type { Finding } from '../../../rules/engine/find.ts'
import { Disclosure } from '../../../components/ui/Disclosure.tsx'
import { Headline } from '../../../components/finding/Headline.tsx'
import { alsoOf } from '../../../components/finding/headline.ts'
import { LawLine } from '../../../components/finding/LawLine.tsx'
import { Undo } from '../../../components/records/Undo.tsx'
import { MyAccounts } from '../../../components/records/MyAccounts.tsx'
import { NoAccount } from '../../../components/popup/NoAccount.tsx'
import { WatchAnswer } from '../../../components/popup/WatchAnswer.tsx'
import { Guarded } from '../../../components/ui/Guarded.tsx'
import { DataLines } from '../../../components/finding/DataLines.tsx'
import { aboutAddress } from '../../../components/ui/about-address.ts'
import type { Directory } from '../../shared/rules/directory.ts'
import type { I18n, MessageKey } from '../../shared/i18n/translator.ts'
import { lookOfFinding, meaningOf } from '../../shared/badge/appearance.ts'
import { movedSentence } from '../../shared/records/moved.ts'
import { summaryOf } from '../../shared/badge/summary.ts'
import { ActionPart } from './ActionPart.tsx'
import { linkedQuestion } from './linked-question.tsx'
import { NewsPart } from './NewsPart.tsx'
import { useUndo } from '../../shared/hooks/use-undo.ts'
import { UNDO } from '../../shared/storage/session.ts'
import type { SessionValues } from './use-finding.ts'
import type { UserData } from './user-data.ts'
import type { Watch } from './use-watch.ts'
import { useServiceRecords } from './use-service-records.ts'

interface Props {
  finding: Finding
  /** The address of the tab, or the start page of the service; null if it is not visible. */
  address: string | null
  /** Picked from the list: the person is on another page. */
  isPicked?: boolean
  watch?: Watch
  /** In a private window, opening the form is not recorded: the person has not agreed to storing. */
  isPrivate?: boolean
  own: UserData
  /** Session values that were read when the popup opened; without them each part reads its own. */
  session?: SessionValues | undefined
  directory: Directory | null
  /** The person has not said yet where they live. */
  isFirst?: boolean
  i18n: I18n
  today: string
}

/** The finding, in the order in which people ask. */
export function FindingScreen({
  finding,
  address,
  isPicked = false,
  watch,
  isPrivate = false,
  own,
  session,
  directory,
  isFirst = false,
  i18n,
  today,
}: Props) {
  const mine = useServiceRecords(finding, own.records, today, i18n)
  const shared = { finding, i18n, today }
  const { name } = finding.service
  const { country } = finding.person
  const { speaksOf } = meaningOf(finding.state)
  const more = aboutAddress(finding.service.id)
  const undo = useUndo(i18n, session && (session[UNDO] ?? null))
  const step = undo.step?.changes.some(({ before, after }) => mine.isAbout((after ?? before)?.service ?? '')) ? undo.step : null
  const linked = linkedQuestion(finding, mine, i18n)
  const isFresh = mine.acting?.record.dates.sent === today
  const noAccount = <NoAccount operator={finding.service.operator} {...finding} {...shared} />
  const also = alsoOf(finding, i18n).map((state) => summaryOf({ ...finding, state }, i18n))
  const part = (name: MessageKey, content: ComponentChildren): ComponentChildren => (
    <Guarded name={i18n.t(name)} i18n={i18n}>
      {content}
    </Guarded>
  )
  return (
    <div class="finding">
      {part(
        'part.headline',
        <Headline
          {...shared}
          {...lookOfFinding(finding)}
          sentence={summaryOf(finding, i18n)}
          also={also}
          noted={mine.acting}
          isFirst={isFirst}
        />,
      )}
      <Undo {...undo} step={step} nameOf={mine.nameOf} i18n={i18n} />
      {part('news.title', <NewsPart {...shared} own={own} />)}
      {part(
        'part.action',
        <ActionPart
          {...shared}
          address={address}
          isPicked={isPicked}
          isPrivate={isPrivate}
          tried={own.tried}
          mine={mine}
          first={isFresh && linked}
          noAccount={noAccount}
        />,
      )}
      {watch && <WatchAnswer {...watch} service={name} i18n={i18n} />}
      {part(
        'mine.title',
        <MyAccounts
          views={mine.views}
          acting={mine.acting}
          names={mine.names}
          movedOf={({ record }) => movedSentence(record, finding.person.guessed ? null : finding.person.country, directory, i18n)}
          onName={(record, account) => mine.edit(record, { account })}
          i18n={i18n}
        >
          {!isFresh && linked && (
            <Disclosure small summary={i18n.t('record.covers.ask')}>
              {linked}
            </Disclosure>
          )}
        </MyAccounts>,
      )}
      {part('law.title.world', <LawLine finding={finding} i18n={i18n} />)}
      {speaksOf !== 'record' && part('part.uses', <DataLines finding={finding} more={more} i18n={i18n} />)}
      <a class="row everything" href={more} target="_blank" rel="noreferrer">
        {inOneLine(country && i18n.t('report.open.in', { service: name, country: i18n.country(country) })) ??
          i18n.t('report.open', { service: name })}
      </a>
    </div>
  )
}

/** More characters than fit into a line; the country is shown above as well. */
const TOO_LONG = 38

function inOneLine(text: string | null): string | null {
  return text !== null && text.length <= TOO_LONG ? text : null
}
