import { BadgeSwitch } from '../../../components/popup/BadgeSwitch.tsx'
import { FieldErrors } from '../../../components/form/FieldErrors.tsx'
import { useMemo } from 'preact/hooks'
import type { Finding } from '../../../rules/engine/find.ts'
import { useGranted } from '../../shared/hooks/use-granted.ts'
import { permissionFor } from '../../shared/watched/pattern.ts'
import type { I18n } from '../../shared/i18n/translator.ts'
import { muteAt, withMute, withoutMute, covers } from '../../shared/badge/mutes.ts'
import type { Badge } from '../../shared/storage/badge-settings.ts'
import { badge as badgeItem, change } from '../../shared/storage/storage.ts'
import { useWrite } from '../../../components/ui/use-write.ts'

interface Props {
  finding: Finding
  /** The address of the tab; null if it is not visible. */
  address: string | null
  badge: Badge
  i18n: I18n
  today: string
  /** The person came for this section, from the menu of the badge. */
  wanted?: boolean
}

/** The badge in the page, if there is one. It can be hidden permanently only here, where no page can overlay or click. */
export function BadgePart({ finding, address, badge, i18n, today, wanted = location.hash === '#badge' }: Props) {
  const { problem, write } = useWrite(i18n)
  const permission = permissionFor(address ?? '')
  const granted = useGranted(useMemo(() => ({ origins: permission ? [permission] : [] }), [permission]))
  if (granted === false) return null
  const keep = (edit: (now: Badge) => Badge): void => void write(() => change(badgeItem, edit))
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
        i18n={i18n}
      />
      <FieldErrors sentences={problem ? [problem] : []} />
    </>
  )
}
