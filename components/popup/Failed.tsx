import type { Speech } from '../../entrypoints/shared/i18n/translator.ts'
import { ExternalLink } from '../ui/ExternalLink.tsx'
import { Semaphore } from '../ui/Semaphore.tsx'
import '../ui/message-screen.css'

interface Props {
  /** The official addresses, which still hold when nothing else can be read. */
  addresses: readonly { url: string; name: string }[]
  onRetry: () => void
  speech: Speech
}

/** Something is broken: says so, claims nothing, and still shows the way. */
export function Failed({ addresses, onRetry, speech }: Props) {
  return (
    <div class="message" role="alert">
      <Semaphore arm="struck" tone="grey" />
      <h1>{speech.word('failed.title')}</h1>
      <p>{speech.word('failed.text')}</p>
      <p>{speech.word('failed.help')}</p>
      <button type="button" class="button plain" onClick={onRetry}>
        {speech.word('failed.again')}
      </button>
      <h2>{speech.word('failed.addresses')}</h2>
      <ul class="plain-list">
        {addresses.map(({ url, name }) => (
          <li key={url}>
            <ExternalLink href={url} class="row" speech={speech}>
              {name}
            </ExternalLink>
          </li>
        ))}
      </ul>
      <p class="meta">{speech.word('failed.addresses.note')}</p>
    </div>
  )
}
