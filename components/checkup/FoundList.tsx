import type { ComponentChildren } from 'preact'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import type { Listed } from '../../entrypoints/shared/checkup/listed.ts'
import { Chevron } from '../ui/Chevron.tsx'
import { Semaphore } from '../ui/Semaphore.tsx'
import { aboutAddress } from '../ui/about-address.ts'
import './found.css'

interface Props {
  services: readonly Listed[]
  /** How many further results there are. */
  more: number
  onTick: (service: string, on: boolean) => void
  /** Shows the service in place; absent if it opens its own page instead. */
  onShow?: (service: string) => void
  i18n: I18n
}

/** Search results: the state of each service, and whether the person uses it. */
export function FoundList({ services, more, onTick, onShow, i18n }: Props) {
  return (
    <>
      <ul class="found">
        {services.map((one) => (
          <li key={one.id}>
            <input
              type="checkbox"
              aria-label={i18n.t('checkup.use', { service: one.name })}
              checked={one.used}
              onChange={(event) => onTick(one.id, event.currentTarget.checked)}
            />
            <Open service={one.id} onShow={onShow}>
              {one.line?.holds && <Semaphore arm={one.line.holds.arm} tone={one.line.holds.tone} />}
              <span>
                <b>{one.name}</b>
                {one.line?.holds && <span class="detail">{one.line.holds.sentence}</span>}
              </span>
              <Chevron />
            </Open>
          </li>
        ))}
      </ul>
      {more > 0 && <p class="meta">{i18n.plural('checkup.more', more)}</p>}
    </>
  )
}

function Open({ service, onShow, children }: Pick<Props, 'onShow'> & { service: string; children: ComponentChildren }) {
  return onShow ? (
    <button type="button" class="open" onClick={() => onShow(service)}>
      {children}
    </button>
  ) : (
    <a class="open" href={aboutAddress(service)} target="_blank">
      {children}
    </a>
  )
}
