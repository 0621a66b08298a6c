import type { Regime } from '../../rules/schema/codes.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import { letterDoor } from '../ui/letter-door.ts'

interface Props {
  regime: Regime | null
  service: string
  i18n: I18n
}

/** The letters available under the law of the place. */
export function LettersPart({ regime, service, i18n }: Props) {
  const door = letterDoor(regime, { service })
  return (
    <>
      <p>{i18n.t(door ? 'report.letters' : 'report.letters.none')}</p>
      {door && (
        <a class="row screen-only" href={door} target="_blank" rel="noreferrer">
          {i18n.t('else.letters')}
        </a>
      )}
    </>
  )
}
