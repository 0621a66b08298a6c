import { useState } from 'preact/hooks'
import { BadgeSettings } from '../../components/options/BadgeSettings.tsx'
import { Section } from '../../components/options/Section.tsx'
import { Status } from '../../components/options/Status.tsx'
import type { Atlas } from '../shared/atlas.ts'
import type { Speech } from '../shared/locale.ts'
import { withoutMute } from '../shared/mutes.ts'
import { badge as badgeItem, change, type Badge } from '../shared/storage.ts'
import { failureOf } from './failure-of.ts'
import { nameIn } from './name-in.ts'
import { useStored } from './use-stored.ts'

interface Props {
  atlas: Atlas | null
  speech: Speech
}

export function BadgeSection({ atlas, speech }: Props) {
  const badge = useStored(badgeItem)
  const [said, setSaid] = useState('')
  const nameOf = nameIn(atlas)
  const keep = (edit: (now: Badge) => Badge): void =>
    void change(badgeItem, edit).then(
      () => setSaid(''),
      (error: unknown) => setSaid(speech.word(failureOf(error))),
    )
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
      <Status said={said} />
    </Section>
  )
}
