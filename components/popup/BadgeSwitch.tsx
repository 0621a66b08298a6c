import { useLayoutEffect, useRef } from 'preact/hooks'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import type { MuteScope } from '../../entrypoints/shared/badge/mutes.ts'
import type { Mute } from '../../entrypoints/shared/storage/badge-settings.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import '../form/switch.css'

interface Props {
  on: boolean
  onSwitch: (on: boolean) => void
  /** The mutes that hide the badge on this page. */
  mutes: readonly Mute[]
  onMute: (scope: MuteScope) => void
  onUnmute: (mute: Mute) => void
  /** Name of the service of this page. */
  service: string
  /** The person came for this section: scrolls it into view with the choices open. */
  wanted: boolean
  i18n: I18n
}

const SCOPES: readonly MuteScope[] = ['page', 'site', 'until-change', 'ever']

/** The badge in the page, folded: a switch to turn it off, choices to hide it, and the mutes that hide it here, each of which can be undone. */
export function BadgeSwitch({ on, onSwitch, mutes, onMute, onUnmute, service, wanted, i18n }: Props) {
  const section = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    if (wanted) section.current?.scrollIntoView()
  }, [wanted])
  const isHidden = !on || mutes.length > 0
  return (
    <section class="badge-switch" ref={section}>
      <Disclosure summary={i18n.t(isHidden ? 'switch.short.hidden' : 'switch.short')} unfolded={wanted}>
        <label class="row">
          <span>{i18n.t('switch.badge')}</span>
          <input
            type="checkbox"
            class="switch"
            checked={on}
            onChange={(event) => {
              // Shows what is stored, not what was requested.
              event.currentTarget.checked = on
              onSwitch(!on)
            }}
          />
        </label>
        {on && mutes.length > 0 && (
          <ul>
            {mutes.map((mute) => (
              <li key={`${mute.scope}${mute.service}${mute.context}`}>
                <span>{i18n.t(`switch.hidden.${mute.scope}`, { service })}</span>
                <button type="button" class="button plain" onClick={() => onUnmute(mute)}>
                  {i18n.t('switch.show')}
                </button>
              </li>
            ))}
          </ul>
        )}
        {on && mutes.length === 0 && (
          <fieldset class="choices">
            <legend class="unseen">{i18n.t('badge.hide')}</legend>
            {SCOPES.map((scope) => (
              <button key={scope} type="button" class="button plain" onClick={() => onMute(scope)}>
                {i18n.t(`badge.hide.${scope}`, { service })}
              </button>
            ))}
          </fieldset>
        )}
      </Disclosure>
    </section>
  )
}
