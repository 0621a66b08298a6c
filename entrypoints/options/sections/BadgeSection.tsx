import { BadgeSettings } from '../../../components/options/BadgeSettings.tsx'
import { Section } from '../../../components/options/Section.tsx'
import { Outcome } from '../../../components/options/Outcome.tsx'
import type { Directory } from '../../shared/rules/directory.ts'
import type { I18n } from '../../shared/i18n/translator.ts'
import { withoutMute } from '../../shared/badge/mutes.ts'
import type { Badge } from '../../shared/storage/badge-settings.ts'
import { badge as badgeItem, change } from '../../shared/storage/storage.ts'
import { useSetting } from '../use-setting.ts'
import { serviceNames } from '../service-names.ts'
import { useStored } from '../../shared/hooks/use-stored.ts'

interface Props {
  directory: Directory | null
  i18n: I18n
}

export function BadgeSection({ directory, i18n }: Props) {
  const badge = useStored(badgeItem)
  const { keep, outcome } = useSetting(i18n)
  const nameOf = serviceNames(directory)
  const edit = (how: (now: Badge) => Badge): void => void keep(() => change(badgeItem, how))
  return (
    <Section id="badge" title={i18n.t('options.badge')}>
      {badge && (
        <BadgeSettings
          badge={badge}
          onSwitch={(on) => edit((now) => ({ ...now, on }))}
          onCorner={(corner) => edit((now) => ({ ...now, corner }))}
          onUnmute={(mute) => edit((now) => withoutMute(now, mute))}
          nameOf={nameOf}
          i18n={i18n}
        />
      )}
      <Outcome {...outcome} />
    </Section>
  )
}
