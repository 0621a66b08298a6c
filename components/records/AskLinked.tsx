import type { Speech } from '../../entrypoints/shared/i18n/translator.ts'
import type { ObjectionRecord } from '../../entrypoints/shared/records/record.ts'
import { ExternalLink } from '../ui/ExternalLink.tsx'
import './steps.css'

/** Where an operator shows which accounts are linked. */
export interface LinkedPlace {
  /** What the operator calls it. */
  name: string
  /** Null if its address is not known. */
  url: string | null
  /** Names of the services whose accounts can be linked. */
  services: readonly string[]
}

interface Props {
  place: LinkedPlace
  onCovers: (covers: NonNullable<ObjectionRecord['covers']>) => void
  speech: Speech
}

/** Whether linked accounts are covered too: only the person can say which are linked, and may have to look. */
export function AskLinked({ place: { name, url, services }, onCovers, speech }: Props) {
  const list = new Intl.ListFormat(speech.language, { type: 'unit' }).format(services)
  return (
    <fieldset class="steps">
      <legend>{speech.word('linked.ask', { place: name, services: list })}</legend>
      <div class="step-row">
        <button type="button" class="button plain" onClick={() => onCovers('linked')}>
          {speech.word('linked.yes')}
        </button>
        <button type="button" class="button plain" onClick={() => onCovers('account')}>
          {speech.word('linked.no')}
        </button>
        {url && (
          <ExternalLink href={url} class="button plain" speech={speech}>
            {speech.word('linked.look')}
          </ExternalLink>
        )}
      </div>
    </fieldset>
  )
}
