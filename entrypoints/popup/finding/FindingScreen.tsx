import type { ComponentChildren } from 'preact'
import type { Finding } from '../../../rules/engine/find.ts'
import { Disclosure } from '../../../components/ui/Disclosure.tsx'
import { FurtherSteps } from '../../../components/finding/FurtherSteps.tsx'
import { Headline } from '../../../components/finding/Headline.tsx'
import { alsoOf } from '../../../components/finding/headline.ts'
import { Knowledge } from '../../../components/finding/Knowledge.tsx'
import { Law } from '../../../components/finding/Law.tsx'
import { Undo } from '../../../components/records/Undo.tsx'
import { MyAccounts } from '../../../components/records/MyAccounts.tsx'
import { NoAccount } from '../../../components/popup/NoAccount.tsx'
import { WatchLine } from '../../../components/popup/WatchLine.tsx'
import { Guarded } from '../../../components/ui/Guarded.tsx'
import '../../../components/ui/part.css'
import { Uses } from '../../../components/finding/Uses.tsx'
import type { Directory, CountryOption } from '../../shared/rules/directory.ts'
import type { I18n, MessageKey } from '../../shared/i18n/translator.ts'
import { lookOfFinding } from '../../shared/badge/appearance.ts'
import { movedSentence } from '../../shared/records/moved.ts'
import { summaryOf } from '../../shared/badge/summary.ts'
import { ActionPart } from './ActionPart.tsx'
import { linkedQuestion } from './linked-question.tsx'
import { NewsPart } from './NewsPart.tsx'
import { BadgePart } from './BadgePart.tsx'
import { useUndo } from '../../shared/hooks/use-undo.ts'
import { ASKED_FOR, UNDO } from '../../shared/storage/session.ts'
import type { SessionValues } from './use-finding.ts'
import type { UserData } from './user-data.ts'
import { useWatch } from './use-watch.ts'
import { useServiceRecords } from './use-service-records.ts'

interface Props {
  finding: Finding
  /** The address of the tab; null if it cannot be seen. */
  address: string | null
  /** In a private window it is not noted that the form was opened: nobody said that it may stay. */
  isPrivate?: boolean
  own: UserData
  /** What was read of the session when the popup opened; without it each part reads its own. */
  session?: SessionValues | undefined
  directory: Directory | null
  lands: CountryOption['lands']
  onLand: (land: string | null) => void
  i18n: I18n
  today: string
}

/** What holds here, in the order in which people ask. */
export function FindingScreen({ finding, address, isPrivate = false, own, session, directory, lands, onLand, i18n, today }: Props) {
  const mine = useServiceRecords(finding, own.records, today, i18n)
  const shared = { finding, i18n, today }
  const watch = useWatch(address, session && (session[ASKED_FOR] ?? null))
  const undo = useUndo(i18n, session && (session[UNDO] ?? null))
  const step = undo.step?.changes.some(({ before, after }) => mine.isAbout((after ?? before)?.service ?? '')) ? undo.step : null
  const linked = linkedQuestion(finding, mine, i18n)
  const isFresh = mine.acting?.record.dates.sent === today
  const noAccount = <NoAccount operator={finding.service.operator} {...finding} {...shared} />
  // Whoever is not signed in may have nothing to sign in with: then it stands beside the button that needs it.
  const mayHaveNone = finding.signedIn === false
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
        <Headline {...shared} {...lookOfFinding(finding)} sentence={summaryOf(finding, i18n)} also={also} noted={mine.acting} />,
      )}
      <Undo {...undo} step={step} nameOf={mine.nameOf} i18n={i18n} />
      {part('news.title', <NewsPart {...shared} own={own} />)}
      {part(
        'part.action',
        <ActionPart {...shared} address={address} isPrivate={isPrivate} tried={own.tried} mine={mine} first={isFresh && linked}>
          {mayHaveNone && noAccount}
        </ActionPart>,
      )}
      <WatchLine {...watch} service={finding.service.name} onAsk={watch.ask} i18n={i18n} />
      {part('part.uses', <Uses {...shared} />)}
      {part('law.title.world', <Law {...shared} />)}
      {part(
        'mine.title',
        <MyAccounts
          views={mine.views}
          names={mine.names}
          movedOf={({ record }) => movedSentence(record, finding.person.guessed ? null : finding.person.country, directory, i18n)}
          service={finding.service.name}
          onName={(record, account) => mine.edit(record, { account })}
          i18n={i18n}
        >
          {!isFresh && linked && <Disclosure summary={i18n.t('record.covers.ask')}>{linked}</Disclosure>}
        </MyAccounts>,
      )}
      {part(
        'else.title',
        <FurtherSteps {...shared} lands={lands} onLand={onLand}>
          {!mayHaveNone && noAccount}
        </FurtherSteps>,
      )}
      {part('know.title', <Knowledge {...shared} />)}
      {watch.granted !== false && part('options.badge', <BadgePart {...shared} badge={own.badge} />)}
    </div>
  )
}
