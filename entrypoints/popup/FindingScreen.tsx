import { browser } from 'wxt/browser'
import type { Finding } from '../../rules/find.ts'
import { Action } from '../../components/Action.tsx'
import { BadgeSwitch } from '../../components/BadgeSwitch.tsx'
import { FurtherSteps } from '../../components/FurtherSteps.tsx'
import { Headline } from '../../components/Headline.tsx'
import { Knowledge } from '../../components/Knowledge.tsx'
import { Law } from '../../components/Law.tsx'
import { News } from '../../components/News.tsx'
import { MyAccounts } from '../../components/records/MyAccounts.tsx'
import { NextStep } from '../../components/records/NextStep.tsx'
import '../../components/part.css'
import { Uses } from '../../components/Uses.tsx'
import { adviceOn } from '../shared/advice-on.ts'
import type { Dwelling } from '../shared/atlas.ts'
import { covers } from '../shared/covers.ts'
import type { Speech } from '../shared/locale.ts'
import { lookOf } from '../shared/look-of.ts'
import { sentenceOf } from '../shared/sentence-of.ts'
import type { ScreenMessage } from '../shared/messages.ts'
import { badge as badgeItem, change, news as newsItem, type Mute } from '../shared/storage.ts'
import { useMine } from './use-mine.ts'
import { useStored } from './use-stored.ts'

interface Props {
  finding: Finding
  lands: Dwelling['lands']
  onLand: (land: string | null) => void
  speech: Speech
  today: string
}

/** What holds here, in the order in which people ask. */
export function FindingScreen({ finding, lands, onLand, speech, today }: Props) {
  const badge = useStored(badgeItem)
  const news = useStored(newsItem)?.filter(({ services }) => services.includes(finding.service.id)) ?? []
  const mine = useMine(finding, today, speech)
  const shared = { finding, speech, today }
  const nextStep = mine.acting && (
    <NextStep
      view={mine.acting}
      operator={finding.service.operator}
      named={mine.named}
      onStep={mine.step}
      problems={mine.problems}
      speech={speech}
    />
  )
  const also = finding.also.map((state) => sentenceOf({ ...finding, state }, speech))
  return (
    <div class="finding">
      <Headline {...shared} {...lookOf(finding.state)} sentence={sentenceOf(finding, speech)} also={also} />
      <News
        {...shared}
        changes={news}
        advise={(change) => {
          const advice = adviceOn(change, mine.records)
          return advice ? speech.word(advice) : ''
        }}
        onRead={() => tell({ type: 'news-read', ids: news.map(({ id }) => id) })}
      />
      {!mine.beside && nextStep}
      <Action {...shared} onObject={(route) => tell({ type: 'form-opened', service: finding.service.id, route })}>
        {mine.beside && nextStep}
      </Action>
      <Uses {...shared} />
      <Law {...shared} />
      <MyAccounts views={mine.views} service={finding.service.name} speech={speech} />
      <FurtherSteps {...shared} lands={lands} onLand={onLand} />
      <Knowledge {...shared} />
      {badge && (
        <BadgeSwitch
          on={badge.on}
          onSwitch={(on) => void change(badgeItem, (now) => ({ ...now, on }))}
          mutes={badge.mutes.filter((mute) => covers(mute, finding))}
          onUnmute={(mute) => void change(badgeItem, (now) => ({ ...now, mutes: now.mutes.filter((one) => !isSame(one, mute)) }))}
          service={finding.service.name}
          speech={speech}
        />
      )}
    </div>
  )
}

function tell(message: ScreenMessage): void {
  void browser.runtime.sendMessage(message)
}

function isSame(a: Mute, b: Mute): boolean {
  return a.scope === b.scope && a.service === b.service && a.context === b.context && a.day === b.day
}
