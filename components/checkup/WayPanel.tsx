import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import { nextAction } from '../records/next-action.ts'
import { ObjectNow } from '../finding/ObjectNow.tsx'
import { TellSteps } from '../finding/TellSteps.tsx'
import { aboutAddress } from '../ui/about-address.ts'
import { useWay, type AskWay } from './use-way.ts'

interface Props {
  service: string
  askWay: AskWay
  onGo: (optOut: string) => void
  i18n: I18n
  today: string
}

/** How to stop it, with the labels to press. */
export function WayPanel({ service, askWay, onGo, i18n, today }: Props) {
  const way = useWay(service, askWay)
  if (way === undefined) return <div class="way" aria-busy="true" />
  const action = way && nextAction(way.finding).button
  return (
    <div class="way">
      {way && action?.kind === 'steps' ? (
        <TellSteps optOut={action.optOut} onObject={onGo} i18n={way.i18n} today={today} />
      ) : way && action?.kind === 'object' ? (
        <ObjectNow optOut={action.optOut} finding={way.finding} address={null} onObject={onGo} i18n={way.i18n} today={today} />
      ) : (
        <a class="row" href={aboutAddress(service)} target="_blank">
          {i18n.t('checkup.details')}
        </a>
      )}
    </div>
  )
}
