import { useState } from 'preact/hooks'
import { BadgeSwitch } from '../../components/BadgeSwitch.tsx'
import { Problems } from '../../components/records/Problems.tsx'
import type { Finding } from '../../rules/find.ts'
import { covers } from '../shared/covers.ts'
import type { Speech } from '../shared/locale.ts'
import { muteAt, withMute, withoutMute } from '../shared/mutes.ts'
import { badge as badgeItem, change, StorageError, type Badge } from '../shared/storage.ts'

interface Props {
  finding: Finding
  badge: Badge
  speech: Speech
  today: string
  /** The person came for this part: the menu of the badge leads here. */
  wanted?: boolean
}

/** The badge in the page. Here alone it is hidden for longer: no page can paint over the popup, or press in it. */
export function BadgePart({ finding, badge, speech, today, wanted = location.hash === '#badge' }: Props) {
  const [problem, setProblem] = useState('')
  const keep = (edit: (now: Badge) => Badge): void =>
    void change(badgeItem, edit).then(
      () => setProblem(''),
      (error: unknown) => setProblem(speech.word(error instanceof StorageError ? error.key : 'record.storage.failed')),
    )
  return (
    <>
      <BadgeSwitch
        on={badge.on}
        onSwitch={(on) => keep((now) => ({ ...now, on }))}
        mutes={badge.mutes.filter((mute) => covers(mute, finding))}
        onMute={(scope) => keep((now) => withMute(now, muteAt(scope, finding, today)))}
        onUnmute={(mute) => keep((now) => withoutMute(now, mute))}
        service={finding.service.name}
        wanted={wanted}
        speech={speech}
      />
      <Problems sentences={problem ? [problem] : []} />
    </>
  )
}
