import { useEffect, useState } from 'preact/hooks'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import type { Finding } from '../../rules/engine/find.ts'
import { choosePrimaryAction } from '../finding/primary-action.ts'
import { ObjectNow } from '../finding/ObjectNow.tsx'
import { TellSteps } from '../finding/TellSteps.tsx'
import { detailsOf } from './details-of.ts'

/** What holds on a service in full, and the language with the sentences about it; null if it cannot be read. */
export type AskWay = (service: string) => Promise<{ finding: Finding; i18n: I18n } | null>

interface Props {
  service: string
  askWay: AskWay
  onGo: (optOut: string) => void
  i18n: I18n
  today: string
}

/** The way to stop it, with what there is to press. It is read only when someone opens it: the list itself knows no addresses. */
export function WayPanel({ service, askWay, onGo, i18n, today }: Props) {
  const [way, setWay] = useState<Awaited<ReturnType<AskWay>>>()
  useEffect(() => {
    let isOver = false
    void askWay(service).then((found) => isOver || setWay(found))
    return () => {
      isOver = true
    }
  }, [service, askWay])
  if (way === undefined) return <div class="way" aria-busy="true" />
  const action = way && choosePrimaryAction(way.finding, null)
  return (
    <div class="way">
      {way && action?.kind === 'steps' ? (
        <TellSteps optOut={action.optOut} onObject={onGo} i18n={way.i18n} today={today} />
      ) : way && action?.kind === 'object' ? (
        <ObjectNow optOut={action.optOut} finding={way.finding} address={null} onObject={onGo} i18n={way.i18n} today={today} />
      ) : (
        <a class="row" href={detailsOf(service)} target="_blank">
          {i18n.t('checkup.details')}
        </a>
      )}
    </div>
  )
}
