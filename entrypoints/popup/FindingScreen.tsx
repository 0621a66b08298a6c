import { browser } from 'wxt/browser'
import type { Finding } from '../../rules/find.ts'
import { Action } from '../../components/Action.tsx'
import { BadgeSwitch } from '../../components/BadgeSwitch.tsx'
import { FurtherSteps } from '../../components/FurtherSteps.tsx'
import { Headline } from '../../components/Headline.tsx'
import { Knowledge } from '../../components/Knowledge.tsx'
import { Law } from '../../components/Law.tsx'
import { News } from '../../components/News.tsx'
import '../../components/part.css'
import { Uses } from '../../components/Uses.tsx'
import type { Dwelling } from '../shared/atlas.ts'
import { covers } from '../shared/covers.ts'
import type { Speech } from '../shared/locale.ts'
import { lookOf } from '../shared/look-of.ts'
import { sentenceOf } from '../shared/sentence-of.ts'
import type { ScreenMessage } from '../shared/messages.ts'
import { badge as badgeItem, change, news as newsItem, type Mute } from '../shared/storage.ts'
import { useStored } from './use-stored.ts'

interface Props {
  finding: Finding
  lands: Dwelling['lands']
  onLand: (land: string | null) => void
  speech: Speech
  today: string
}

/** What holds here, in the order in which people ask. Records and letters belong between `Law` and `FurtherSteps`. */
export function FindingScreen({ finding, lands, onLand, speech, today }: Props) {
  const badge = useStored(badgeItem)
  const news = useStored(newsItem) ?? []
  const shared = { finding, speech, today }
  const also = finding.also.map((state) => sentenceOf({ ...finding, state }, speech))
  return (
    <div class="finding">
      <Headline {...shared} {...lookOf(finding.state)} sentence={sentenceOf(finding, speech)} also={also} />
      <News
        {...shared}
        changes={news.filter(({ services }) => services.includes(finding.service.id))}
        onRead={() => void browser.runtime.sendMessage({ type: 'news-read' } satisfies ScreenMessage)}
      />
      <Action {...shared} />
      <Uses {...shared} />
      <Law {...shared} />
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

function isSame(a: Mute, b: Mute): boolean {
  return a.scope === b.scope && a.service === b.service && a.context === b.context && a.day === b.day
}
