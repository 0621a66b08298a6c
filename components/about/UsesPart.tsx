import { claimOf } from '../../rules/engine/claim-of.ts'
import type { Finding } from '../../rules/engine/find.ts'
import type { Policy } from '../../rules/schema/statements.ts'
import { isInUse } from '../finding/primary-action.ts'
import { UseColumns } from './UseColumns.tsx'
import { Cite, type CiteProps } from './Cite.tsx'

interface Props extends CiteProps {
  /** The one that decides first; may be none. */
  policies: readonly Policy[]
  service: Finding['service']
}

/** Everything that is said to be used and not used, by whom and since when, in full. */
export function UsesPart({ policies, service, ...cite }: Props) {
  return (
    <>
      {policies.map((policy) => (
        <PolicyText key={policy.id} policy={policy} service={service} {...cite} />
      ))}
    </>
  )
}

function PolicyText({ policy, service, ...cite }: CiteProps & { policy: Policy; service: Finding['service'] }) {
  const { t, fact, date } = cite.i18n
  const since = policy.since
    ? t(policy.status === 'announced' ? 'headline.from' : 'headline.since', { date: date(policy.since) })
    : isInUse(policy.status)
      ? t('report.no-start')
      : ''
  const lines = [
    claimOf(policy) === 'presumed' ? t('uses.presumed', { operator: service.operator }) : '',
    fact(`${policy.id}.detail`),
    policy.default && isInUse(policy.status) && policy.status !== 'unknown' ? fact(`say.default.${policy.default}`) : '',
    fact(`retroactive.${policy.retroactive}`),
    policy.stated ? t('uses.policy', { date: date(policy.stated) }) : '',
  ]
  return (
    <div class="report-item">
      {fact(policy.id) && <p>{fact(policy.id)}</p>}
      <p class="detail">{[since, fact(`basis.${policy.basis}`)].filter(Boolean).join(' · ')}</p>
      <UseColumns policy={policy} uses={policy.uses} excludes={policy.excludes} service={service} i18n={cite.i18n} />
      {lines.filter(Boolean).map((line) => (
        <p key={line} class="detail">
          {line}
        </p>
      ))}
      <Cite statement={policy} {...cite} />
    </div>
  )
}
