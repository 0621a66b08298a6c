import type { Speech } from '../entrypoints/shared/locale.ts'
import type { Mute } from '../entrypoints/shared/storage.ts'
import './badge-switch.css'

interface Props {
  on: boolean
  onSwitch: (on: boolean) => void
  /** The mutes that hide the badge on this page. */
  mutes: readonly Mute[]
  onUnmute: (mute: Mute) => void
  /** Name of the service of this page. */
  service: string
  speech: Speech
}

/** The badge in the page: off altogether by one switch, and what hides it here, each to be taken back. */
export function BadgeSwitch({ on, onSwitch, mutes, onUnmute, service, speech }: Props) {
  return (
    <section class="part badge-switch">
      <label class="row">
        <span>{speech.word('switch.badge')}</span>
        <input type="checkbox" class="switch" checked={on} onChange={(event) => onSwitch(event.currentTarget.checked)} />
      </label>
      {on && mutes.length > 0 && (
        <ul>
          {mutes.map((mute) => (
            <li key={`${mute.scope}${mute.service}${mute.context}`}>
              <span>{speech.word(`switch.hidden.${mute.scope}`, { service })}</span>
              <button type="button" class="button plain" onClick={() => onUnmute(mute)}>
                {speech.word('switch.show')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
