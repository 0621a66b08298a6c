import { BadgeSettings } from '../../components/options/BadgeSettings.tsx'
import { Section } from '../../components/options/Section.tsx'
import { Failure } from '../../components/options/Failure.tsx'
import type { Atlas } from '../shared/rules/directory.ts'
import type { Speech } from '../shared/i18n/translator.ts'
import { withoutMute } from '../shared/badge/mutes.ts'
import { badge as badgeItem, change, type Badge } from '../shared/storage/storage.ts'
import { useWrite } from '../../components/ui/use-write.ts'
import { nameIn } from './name-in.ts'
import { useStored } from './use-stored.ts'

interface Props {
  atlas: Atlas | null
  speech: Speech
}

export function BadgeSection({ atlas, speech }: Props) {
  const badge = useStored(badgeItem)
  const { problem, write } = useWrite(speech)
  const nameOf = nameIn(atlas)
  const keep = (edit: (now: Badge) => Badge): void => void write(() => change(badgeItem, edit))
  return (
    <Section id="badge" title={speech.word('options.badge')}>
      {badge && (
        <BadgeSettings
          badge={badge}
          onSwitch={(on) => keep((now) => ({ ...now, on }))}
          onCorner={(corner) => keep((now) => ({ ...now, corner }))}
          onUnmute={(mute) => keep((now) => withoutMute(now, mute))}
          nameOf={nameOf}
          speech={speech}
        />
      )}
      <Failure problem={problem} />
    </Section>
  )
}
