import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import { ExternalLink } from '../ui/ExternalLink.tsx'
import { Semaphore } from '../ui/Semaphore.tsx'
import '../ui/message-screen.css'

interface Props {
  /** The official addresses, which still work when nothing else can be read. */
  addresses: readonly { url: string; name: string }[]
  onRetry: () => void
  i18n: I18n
}

/** Shown if something is broken: says so, claims nothing, and still links to the official pages. */
export function Failed({ addresses, onRetry, i18n }: Props) {
  return (
    <div class="message" role="alert">
      <Semaphore arm="struck" tone="grey" />
      <h1>{i18n.t('failed.title')}</h1>
      <p>{i18n.t('failed.text')}</p>
      <p>{i18n.t('failed.help')}</p>
      <button type="button" class="button plain" onClick={onRetry}>
        {i18n.t('failed.again')}
      </button>
      <h2>{i18n.t('failed.addresses')}</h2>
      <ul class="plain-list">
        {addresses.map(({ url, name }) => (
          <li key={url}>
            <ExternalLink href={url} class="row" i18n={i18n}>
              {name}
            </ExternalLink>
          </li>
        ))}
      </ul>
      <p class="meta">{i18n.t('failed.addresses.note')}</p>
    </div>
  )
}
