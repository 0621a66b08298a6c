import type { ComponentChildren } from 'preact'
import { isAnswered } from '../../../rules/engine/can-act.ts'
import type { Finding } from '../../../rules/engine/find.ts'
import { PrimaryAction } from '../../../components/finding/PrimaryAction.tsx'
import { choosePrimaryAction } from '../../../components/finding/primary-action.ts'
import { Guarded } from '../../../components/ui/Guarded.tsx'
import { Disclosure } from '../../../components/ui/Disclosure.tsx'
import { FurtherSteps } from '../../../components/finding/FurtherSteps.tsx'
import { Headline } from '../../../components/finding/Headline.tsx'
import { alsoOf } from '../../../components/finding/headline.ts'
import { Knowledge } from '../../../components/finding/Knowledge.tsx'
import { Law } from '../../../components/finding/Law.tsx'
import { News } from '../../../components/finding/News.tsx'
import { AlreadySent } from '../../../components/records/AlreadySent.tsx'
import { AskLinked } from '../../../components/records/ask/AskLinked.tsx'
import { AskSent } from '../../../components/records/ask/AskSent.tsx'
import { MyAccounts } from '../../../components/records/MyAccounts.tsx'
import { NextStep } from '../../../components/records/NextStep.tsx'
import { FieldErrors } from '../../../components/form/FieldErrors.tsx'
import { NoAccount } from '../../../components/popup/NoAccount.tsx'
import { WatchLine } from '../../../components/popup/WatchLine.tsx'
import '../../../components/ui/part.css'
import { Uses } from '../../../components/finding/Uses.tsx'
import { changeAdvice } from '../../shared/records/change-advice.ts'
import type { Directory, CountryOption } from '../../shared/rules/directory.ts'
import type { I18n, MessageKey } from '../../shared/i18n/translator.ts'
import { lookOfFinding } from '../../shared/badge/appearance.ts'
import { movedSentence } from '../../shared/records/moved.ts'
import type { State } from '../../shared/records/record.ts'
import { orderByTried } from '../../shared/records/tried.ts'
import { summaryOf } from '../../shared/badge/summary.ts'
import { storeByWorker } from '../../shared/storage/store-by-worker.ts'
import { useWrite } from '../../../components/ui/use-write.ts'
import { BadgePart } from './BadgePart.tsx'
import { ASKED_FOR, UNDO } from '../../shared/storage/session.ts'
import type { SessionValues } from './use-finding.ts'
import type { UserData } from './user-data.ts'
import { UndoLine } from './UndoLine.tsx'
import { useTrying } from './use-trying.ts'
import { useWatch } from './use-watch.ts'
import { useServiceRecords, type ServiceRecords } from './use-service-records.ts'

interface Props {
  finding: Finding
  /** Where the tab is; null where that cannot be seen. */
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
  const { records, badge } = own
  const news = own.news.filter(({ services }) => services.includes(finding.service.id))
  const mine = useServiceRecords(finding, records, today, i18n)
  const shared = { finding, i18n, today }
  const reading = useWrite(i18n)
  const watch = useWatch(address, session && (session[ASKED_FOR] ?? null))
  const trying = useTrying(own.tried, today, i18n)
  const optOuts = orderByTried(finding.optOuts, own.tried)
  const action = choosePrimaryAction({ ...finding, optOuts }, address)
  const onObject = (optOut: string): void => {
    if (!isPrivate) storeByWorker({ type: 'form-opened', service: finding.service.id, route: optOut }).catch(() => undefined)
  }
  const { acting } = mine
  // Where one objects, the button itself says that it was sent.
  const saidAbove = action.kind === 'sent' && acting?.state === 'opened'
  const linked = linkedQuestion(finding, mine, i18n)
  const isFresh = acting?.record.dates.sent === today
  const nextStep = acting && !saidAbove && (
    <NextStep
      view={acting}
      finding={finding}
      name={mine.views.length > 1 ? (mine.names.get(acting.record.id) ?? '') : ''}
      again={action.kind === 'none' ? action.again : null}
      onStep={mine.step}
      onObject={onObject}
      sent={
        <AskSent
          known={mine.known}
          label={i18n.t(acting.record.sentBy === 'switch' ? 'act.off.done' : 'act.sent')}
          onSent={(account) => mine.sent(acting.record.route, account)}
          i18n={i18n}
        />
      }
      first={isFresh && linked}
      today={today}
      i18n={i18n}
    />
  )
  const isSwitch = action.kind === 'object' && !isAnswered(action.optOut)
  const beside = !acting && action.kind === 'object' && !isSwitch && (
    <AlreadySent finding={finding} today={today} onSave={mine.importPast} i18n={i18n} />
  )
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
        <Headline {...shared} {...lookOfFinding(finding)} sentence={summaryOf(finding, i18n)} also={also} noted={acting} />,
      )}
      <UndoLine known={session && (session[UNDO] ?? null)} isAbout={mine.isAbout} nameOf={mine.nameOf} i18n={i18n} />
      {part(
        'news.title',
        <News
          {...shared}
          changes={news}
          advise={(change) => changeAdvice(change, records)}
          onRead={() => void reading.write(() => storeByWorker({ type: 'news-read', ids: news.map(({ id }) => id) }))}
        />,
      )}
      <FieldErrors sentences={reading.problem ? [reading.problem] : []} />
      {part(
        'part.action',
        <PrimaryAction
          {...shared}
          action={action}
          address={address}
          onObject={onObject}
          known={mine.known}
          onSent={mine.sent}
          trying={trying}
          beside={
            <>
              {beside}
              {mayHaveNone && noAccount}
            </>
          }
        >
          {isSwitch && !acting && (
            <AskSent known={[]} label={i18n.t('act.off.done')} onSent={() => mine.sent(action.optOut.id, null)} i18n={i18n} />
          )}
          {nextStep}
          <FieldErrors sentences={[...mine.problems, trying.problem].filter(Boolean)} />
        </PrimaryAction>,
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
      {watch.granted !== false && part('options.badge', <BadgePart {...shared} badge={badge} />)}
    </div>
  )
}

/** Asked of an objection of this very service, as long as the person has not said. */
function linkedQuestion({ linkedAt, service }: Finding, { acting, linked, edit }: ServiceRecords, i18n: I18n): ComponentChildren {
  const name = linkedAt ? i18n.fact(linkedAt.text) : ''
  if (!linkedAt || !name || linked.length === 0 || !acting || acting.record.service !== service.id) return null
  if (acting.record.covers !== null || !COVERING.includes(acting.state)) return null
  return (
    <AskLinked
      place={{ name, url: linkedAt.url, services: linked }}
      onCovers={(covers) => void edit(acting.record.id, { covers })}
      i18n={i18n}
    />
  )
}

const COVERING: readonly State[] = ['sent', 'extended', 'confirmed']
