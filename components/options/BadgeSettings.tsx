import type { Speech } from '../../entrypoints/shared/i18n/translator.ts'
import type { Corner } from '../../entrypoints/shared/messages.ts'
import type { Badge, Mute } from '../../entrypoints/shared/storage/storage.ts'
import { Ask } from '../form/Ask.tsx'
import { Switch } from '../form/Switch.tsx'
import './badge-settings.css'

interface Props {
  badge: Badge
  onSwitch: (on: boolean) => void
  onCorner: (corner: Corner) => void
  onUnmute: (mute: Mute) => void
  nameOf: (service: string) => string
  speech: Speech
}

const CORNERS: readonly Corner[] = ['bottom-end', 'bottom-start', 'top-end', 'top-start']

/** The badge in the page: whether, where, and where it is hidden, each to be taken back. */
export function BadgeSettings({ badge, onSwitch, onCorner, onUnmute, nameOf, speech }: Props) {
  return (
    <div class="badge-settings">
      <Switch label={speech.word('switch.badge')} on={badge.on} onChange={onSwitch} />
      <Ask label={speech.word('corner.label')}>
        {(given) => (
          <select
            {...given}
            value={badge.corner}
            onChange={(event) => {
              const picked = CORNERS.find((one) => one === event.currentTarget.value)
              // It shows what is stored, not what was asked for.
              event.currentTarget.value = badge.corner
              if (picked) onCorner(picked)
            }}
          >
            {CORNERS.map((corner) => (
              <option key={corner} value={corner}>
                {speech.word(`corner.${corner}`)}
              </option>
            ))}
          </select>
        )}
      </Ask>
      <h3>{speech.word('mute.title')}</h3>
      {badge.mutes.length === 0 && <p class="meta">{speech.word('mute.none')}</p>}
      <ul class="mutes">
        {badge.mutes.map((mute) => (
          <li key={`${mute.scope}${mute.service}${mute.context}${mute.day}`}>
            <span>{sentenceOf(mute, nameOf, speech)}</span>
            <button type="button" class="button plain" onClick={() => onUnmute(mute)}>
              {speech.word('switch.show')}
              <span class="unseen">: {sentenceOf(mute, nameOf, speech)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

function sentenceOf({ scope, service, context, day }: Mute, nameOf: Props['nameOf'], speech: Speech): string {
  return speech.word(`mute.${scope}`, {
    service: service ? nameOf(service) : '',
    context: (context && speech.say(`context.${context}`)) || (context ?? ''),
    date: speech.date(day),
  })
}
