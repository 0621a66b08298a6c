import { BadgeSettings } from '../../components/options/BadgeSettings.tsx'
import { Section } from '../../components/options/Section.tsx'
import type { Atlas } from '../shared/atlas.ts'
import type { Speech } from '../shared/locale.ts'
import { badge as badgeItem, change, type Mute } from '../shared/storage.ts'
import { nameIn } from './name-in.ts'
import { useStored } from './use-stored.ts'

interface Props {
  atlas: Atlas | null
  speech: Speech
}

export function BadgeSection({ atlas, speech }: Props) {
  const badge = useStored(badgeItem)
  const nameOf = nameIn(atlas)
  return (
    <Section id="badge" title={speech.word('options.badge')}>
      {badge && (
        <BadgeSettings
          badge={badge}
          onSwitch={(on) => void change(badgeItem, (now) => ({ ...now, on }))}
          onCorner={(corner) => void change(badgeItem, (now) => ({ ...now, corner }))}
          onUnmute={(mute) => void change(badgeItem, (now) => ({ ...now, mutes: now.mutes.filter((one) => !isSame(one, mute)) }))}
          nameOf={nameOf}
          speech={speech}
        />
      )}
    </Section>
  )
}

function isSame(a: Mute, b: Mute): boolean {
  return a.scope === b.scope && a.service === b.service && a.context === b.context && a.day === b.day
}
