import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import { ExternalLink } from '../ui/ExternalLink.tsx'
import { firstSource } from '../evidence/first-source.ts'
import { aboutAddress } from '../ui/about-address.ts'
import { useWay, type AskWay } from './use-way.ts'

interface Props {
  service: string
  askWay: AskWay
  i18n: I18n
}

/** False claims about a service, each with what is true and its source. */
export function Myths({ service, askWay, i18n }: Props) {
  const told = useWay(service, askWay)
  if (told === undefined) return <div aria-busy="true" />
  const myths = told?.finding.notes.filter(({ kind }) => kind === 'myth') ?? []
  return (
    <>
      {told &&
        myths.map((myth) => {
          const source = firstSource(myth, told.finding.sources)
          return (
            <p key={myth.id} class="detail">
              {told.i18n.fact(myth.id)}
              {source && ' · '}
              {source && (
                <ExternalLink href={source.url ?? ''} i18n={told.i18n}>
                  {source.publisher}
                </ExternalLink>
              )}
            </p>
          )
        })}
      <a class="row" href={`${aboutAddress(service)}#myths`} target="_blank">
        {i18n.t('checkup.details')}
      </a>
    </>
  )
}
