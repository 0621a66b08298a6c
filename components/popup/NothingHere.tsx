import type { ComponentChildren } from 'preact'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import type { Arm, Tone } from '../../entrypoints/shared/messages.ts'
import { Chevron } from '../ui/Chevron.tsx'
import { ExternalLink } from '../ui/ExternalLink.tsx'
import { Semaphore } from '../ui/Semaphore.tsx'
import '../ui/message-screen.css'

/** A covered service, and what holds on it, if known. */
export interface Covered {
  id: string
  name: string
  url: string | null
  holds: { arm: Arm; tone: Tone; sentence: string } | null
}

interface Props {
  /** Empty while the list is being read. */
  services: readonly Covered[]
  onShow: (service: string) => void
  /** Set if the browser withholds the hosts of these services: asks for them. */
  onAllow: (() => void) | null
  /** For those who use none of them. */
  children?: ComponentChildren
  i18n: I18n
}

/** A page that no rule speaks of: which services are covered, and what holds on each. */
export function NothingHere({ services, onShow, onAllow, children, i18n }: Props) {
  return (
    <div class="message">
      <h1>{i18n.t('nothing.title')}</h1>
      <p class="detail">{i18n.t('nothing.text')}</p>
      {onAllow && (
        <>
          <p>{i18n.t('nothing.access')}</p>
          <button type="button" class="button" onClick={onAllow}>
            {i18n.t('nothing.allow')}
          </button>
        </>
      )}
      <ul class="covered">
        {services.map((service) => (
          <li key={service.id}>
            <Service service={service} onShow={onShow} i18n={i18n} />
          </li>
        ))}
      </ul>
      {children}
    </div>
  )
}

function Service({ service: { id, name, url, holds }, onShow, i18n }: Pick<Props, 'onShow' | 'i18n'> & { service: Covered }) {
  if (holds) {
    return (
      <button type="button" onClick={() => onShow(id)}>
        <Semaphore arm={holds.arm} tone={holds.tone} />
        <span>
          <b>{name}</b>
          <span class="detail">{holds.sentence}</span>
        </span>
        <Chevron />
      </button>
    )
  }
  return url ? (
    <ExternalLink href={url} class="row" i18n={i18n}>
      {name}
    </ExternalLink>
  ) : (
    <span class="row">{name}</span>
  )
}
