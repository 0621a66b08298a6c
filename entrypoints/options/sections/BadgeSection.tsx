import { BadgeSettings } from '../../../components/options/BadgeSettings.tsx'
import { Section } from '../../../components/options/Section.tsx'
import { Failure } from '../../../components/options/Failure.tsx'
import type { Directory } from '../../shared/rules/directory.ts'
import type { I18n } from '../../shared/i18n/translator.ts'
import { withoutMute } from '../../shared/badge/mutes.ts'
import { badge as badgeItem, change, type Badge } from '../../shared/storage/storage.ts'
import { useWrite } from '../../../components/ui/use-write.ts'
import { serviceNames } from '../service-names.ts'
import { useStored } from '../../shared/hooks/use-stored.ts'

interface Props {
  directory: Directory | null
  i18n: I18n
}

export function BadgeSection({ directory, i18n }: Props) {
  const badge = useStored(badgeItem)
  const { problem, write } = useWrite(i18n)
  const nameOf = serviceNames(directory)
  const keep = (edit: (now: Badge) => Badge): void => void write(() => change(badgeItem, edit))
  return (
    <Section id="badge" title={i18n.t('options.badge')}>
      {badge && (
        <BadgeSettings
          badge={badge}
          onSwitch={(on) => keep((now) => ({ ...now, on }))}
          onCorner={(corner) => keep((now) => ({ ...now, corner }))}
          onUnmute={(mute) => keep((now) => withoutMute(now, mute))}
          nameOf={nameOf}
          i18n={i18n}
        />
      )}
      <Failure problem={problem} />
    </Section>
  )
}
