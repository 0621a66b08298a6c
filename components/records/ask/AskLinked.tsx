import type { I18n } from '../../../entrypoints/shared/i18n/translator.ts'
import type { ObjectionRecord } from '../../../entrypoints/shared/records/record.ts'
import { ExternalLink } from '../../ui/ExternalLink.tsx'
import '../steps.css'

/** The page on which an operator shows which accounts are linked. */
export interface LinkedPlace {
  /** The operator's name for it. */
  name: string
  /** Null if its address is not known. */
  url: string | null
  /** Names of the services whose accounts can be linked. */
  services: readonly string[]
}

interface Props {
  place: LinkedPlace
  onCovers: (covers: NonNullable<ObjectionRecord['covers']>) => void
  i18n: I18n
}

/** Asks whether linked accounts are covered too: only the person can say which are linked, and they may have to look. */
export function AskLinked({ place: { name, url, services }, onCovers, i18n }: Props) {
  const list = new Intl.ListFormat(i18n.language, { type: 'unit' }).format(services)
  return (
    <fieldset class="steps">
      <legend>{i18n.t('linked.ask', { place: name, services: list })}</legend>
      <div class="step-row">
        <button type="button" class="button plain" onClick={() => onCovers('linked')}>
          {i18n.t('linked.yes')}
        </button>
        <button type="button" class="button plain" onClick={() => onCovers('account')}>
          {i18n.t('linked.no')}
        </button>
        {url && (
          <ExternalLink href={url} class="button plain" i18n={i18n}>
            {i18n.t('linked.look')}
          </ExternalLink>
        )}
      </div>
    </fieldset>
  )
}
