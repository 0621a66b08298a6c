import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import type { Corner } from '../../entrypoints/shared/messages.ts'
import type { Badge, Mute } from '../../entrypoints/shared/storage/badge-settings.ts'
import { SelectField } from '../form/SelectField.tsx'
import { Switch } from '../form/Switch.tsx'
import './badge-settings.css'

interface Props {
  badge: Badge
  onSwitch: (on: boolean) => void
  onCorner: (corner: Corner) => void
  onUnmute: (mute: Mute) => void
  nameOf: (service: string) => string
  i18n: I18n
}

const CORNERS: readonly Corner[] = ['bottom-end', 'bottom-start', 'top-end', 'top-start']

/** The badge in the page: on or off, its corner, and the mutes, each of which can be undone. */
export function BadgeSettings({ badge, onSwitch, onCorner, onUnmute, nameOf, i18n }: Props) {
  return (
    <div class="badge-settings">
      <Switch label={i18n.t('switch.badge')} on={badge.on} onChange={onSwitch} />
      <SelectField
        label={i18n.t('corner.label')}
        options={CORNERS.map((id) => ({ id, label: i18n.t(`corner.${id}`) }))}
        value={badge.corner}
        onPick={(corner) => corner && onCorner(corner)}
      />
      <h3>{i18n.t('mute.title')}</h3>
      {badge.mutes.length === 0 && <p class="meta">{i18n.t('mute.none')}</p>}
      <ul class="mutes">
        {badge.mutes.map((mute) => (
          <li key={`${mute.scope}${mute.service}${mute.context}${mute.day}`}>
            <span>{sentenceOf(mute, nameOf, i18n)}</span>
            <button type="button" class="button plain" onClick={() => onUnmute(mute)}>
              {i18n.t('switch.show')}
              <span class="unseen">: {sentenceOf(mute, nameOf, i18n)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

function sentenceOf({ scope, service, context, day }: Mute, nameOf: Props['nameOf'], i18n: I18n): string {
  return i18n.t(`mute.${scope}`, {
    service: service ? nameOf(service) : '',
    context: (context && i18n.fact(`context.${context}`)) || (context ?? ''),
    date: i18n.date(day),
  })
}
