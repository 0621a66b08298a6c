import type { Speech } from '../entrypoints/shared/locale.ts'
import { ExternalLink } from './ExternalLink.tsx'
import { Semaphore } from './Semaphore.tsx'
import './message-screen.css'

interface Props {
  /** Null while the list is being read. */
  services: readonly { id: string; name: string; url: string | null }[] | null
  /** Set where the browser withholds the pages of these services: asks it to let them be seen. */
  onAllow: (() => void) | null
  speech: Speech
}

/** A page that no rule speaks of: which services are covered. */
export function NothingHere({ services, onAllow, speech }: Props) {
  return (
    <div class="message">
      <Semaphore arm="none" tone="grey" />
      <h1>{speech.word('nothing.title')}</h1>
      <p>{speech.word('nothing.text')}</p>
      {onAllow && (
        <>
          <p>{speech.word('nothing.access')}</p>
          <button type="button" class="button" onClick={onAllow}>
            {speech.word('nothing.allow')}
          </button>
        </>
      )}
      <ul class="plain-list">
        {services?.map(({ id, name, url }) => (
          <li key={id}>
            {url ? (
              <ExternalLink href={url} class="row" speech={speech}>
                {name}
              </ExternalLink>
            ) : (
              <span class="row">{name}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
