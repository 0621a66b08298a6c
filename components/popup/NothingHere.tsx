import type { ComponentChildren } from 'preact'
import type { Speech } from '../../entrypoints/shared/i18n/translator.ts'
import type { Arm, Tone } from '../../entrypoints/shared/messages.ts'
import { Chevron } from '../ui/Chevron.tsx'
import { ExternalLink } from '../ui/ExternalLink.tsx'
import { Semaphore } from '../ui/Semaphore.tsx'
import '../ui/message-screen.css'

/** A covered service, and what holds on it as far as that is known. */
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
  /** Set where the browser withholds the pages of these services: asks it to let them be seen. */
  onAllow: (() => void) | null
  /** For those who use none of them. */
  children?: ComponentChildren
  speech: Speech
}

/** A page that no rule speaks of: which services are covered, and what holds on each. */
export function NothingHere({ services, onShow, onAllow, children, speech }: Props) {
  return (
    <div class="message">
      <h1>{speech.word('nothing.title')}</h1>
      <p class="detail">{speech.word('nothing.text')}</p>
      {onAllow && (
        <>
          <p>{speech.word('nothing.access')}</p>
          <button type="button" class="button" onClick={onAllow}>
            {speech.word('nothing.allow')}
          </button>
        </>
      )}
      <ul class="covered">
        {services.map((service) => (
          <li key={service.id}>
            <Service service={service} onShow={onShow} speech={speech} />
          </li>
        ))}
      </ul>
      {children}
    </div>
  )
}

function Service({ service: { id, name, url, holds }, onShow, speech }: Pick<Props, 'onShow' | 'speech'> & { service: Covered }) {
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
    <ExternalLink href={url} class="row" speech={speech}>
      {name}
    </ExternalLink>
  ) : (
    <span class="row">{name}</span>
  )
}
