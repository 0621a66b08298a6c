import type { Finding } from '../../rules/find.ts'
import { Action } from '../../components/Action.tsx'
import { deedOf } from '../../components/deed-of.ts'
import { FurtherSteps } from '../../components/FurtherSteps.tsx'
import { Headline } from '../../components/Headline.tsx'
import { alsoOf } from '../../components/headline-of.ts'
import { Knowledge } from '../../components/Knowledge.tsx'
import { Law } from '../../components/Law.tsx'
import { News } from '../../components/News.tsx'
import { AlreadySent } from '../../components/records/AlreadySent.tsx'
import { isWaiting } from '../../components/records/is-waiting.ts'
import { MyAccounts } from '../../components/records/MyAccounts.tsx'
import { NextStep } from '../../components/records/NextStep.tsx'
import { OtherAnswers } from '../../components/records/OtherAnswers.tsx'
import { Problems } from '../../components/records/Problems.tsx'
import { NoAccount } from '../../components/NoAccount.tsx'
import '../../components/part.css'
import { Uses } from '../../components/Uses.tsx'
import { adviceOn } from '../shared/advice-on.ts'
import type { Atlas, Dwelling } from '../shared/atlas.ts'
import type { Speech } from '../shared/locale.ts'
import { lookOfFinding } from '../shared/look-of.ts'
import { sentenceOf } from '../shared/sentence-of.ts'
import { tell } from '../shared/tell.ts'
import { useWrite } from '../../components/use-write.ts'
import { BadgePart } from './BadgePart.tsx'
import type { Own } from './use-own.ts'
import { useMine } from './use-mine.ts'

interface Props {
  finding: Finding
  /** Where the tab is; null where that cannot be seen. */
  address: string | null
  /** In a private window it is not noted that the form was opened: nobody said that it may stay. */
  isPrivate: boolean
  own: Own
  atlas: Atlas | null
  lands: Dwelling['lands']
  onLand: (land: string | null) => void
  speech: Speech
  today: string
}

/** What holds here, in the order in which people ask. */
export function FindingScreen({ finding, address, isPrivate, own, atlas, lands, onLand, speech, today }: Props) {
  const { records, badge } = own
  const news = own.news.filter(({ services }) => services.includes(finding.service.id))
  const mine = useMine(finding, records, atlas, today, speech)
  const shared = { finding, speech, today }
  const reading = useWrite(speech)
  const deed = deedOf(finding, address)
  // Where one objects, the button itself says that it was sent.
  const saidAbove = deed.kind === 'sent' && mine.acting?.state === 'opened'
  const nextStep = mine.acting && !saidAbove && (
    <NextStep
      view={mine.acting}
      regime={finding.regime}
      operator={finding.service.operator}
      named={mine.named}
      onStep={mine.step}
      speech={speech}
    />
  )
  const beside = mine.acting
    ? isWaiting(mine.acting.state) && <OtherAnswers view={mine.acting} onStep={mine.step} speech={speech} />
    : deed.kind === 'object' && <AlreadySent today={today} onSave={mine.past} speech={speech} />
  const noAccount = <NoAccount operator={finding.service.operator} {...finding} {...shared} />
  // Whoever is not signed in may have nothing to sign in with: then it stands beside the button that needs it.
  const mayHaveNone = finding.signedIn === false
  const also = alsoOf(finding, speech).map((state) => sentenceOf({ ...finding, state }, speech))
  return (
    <div class="finding">
      <Headline {...shared} {...lookOfFinding(finding)} sentence={sentenceOf(finding, speech)} also={also} noted={mine.acting} />
      <News
        {...shared}
        changes={news}
        advise={(change) => adviceOn(change, records)}
        onRead={() => void reading.write(() => tell({ type: 'news-read', ids: news.map(({ id }) => id) }))}
      />
      <Problems sentences={reading.problem ? [reading.problem] : []} />
      <Action
        {...shared}
        deed={deed}
        address={address}
        onObject={(route) => isPrivate || void tell({ type: 'form-opened', service: finding.service.id, route }).catch(() => undefined)}
        onSent={mine.sent}
        beside={
          <>
            {beside}
            {mayHaveNone && noAccount}
          </>
        }
      >
        {nextStep}
        <Problems sentences={mine.problems} />
      </Action>
      <Uses {...shared} />
      <Law {...shared} />
      <MyAccounts views={mine.views} service={finding.service.name} speech={speech} />
      <FurtherSteps {...shared} lands={lands} onLand={onLand}>
        {!mayHaveNone && noAccount}
      </FurtherSteps>
      <Knowledge {...shared} />
      <BadgePart {...shared} badge={badge} />
    </div>
  )
}
