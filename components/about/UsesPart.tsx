import { claimOf } from '../../rules/engine/claim-of.ts'
import type { Finding } from '../../rules/engine/find.ts'
import type { Policy } from '../../rules/schema/statements.ts'
import { canAct } from '../../rules/engine/can-act.ts'
import { effectiveStatus } from '../../rules/engine/states-of.ts'
import { isInUse } from '../finding/primary-action.ts'
import { UseColumns } from './UseColumns.tsx'
import { Cite, type CiteProps } from './Cite.tsx'

interface Props extends CiteProps {
  /** The policy that decides first; may be empty. */
  policies: readonly Policy[]
  service: Finding['service']
  /** The opt-outs that people there have. */
  optOuts: Finding['optOuts']
}

/** Everything that is said to be used and not used, by whom and since when, in full. */
export function UsesPart({ policies, service, optOuts, ...cite }: Props) {
  return (
    <>
      {policies.map((policy) => (
        <PolicyText key={policy.id} policy={policy} service={service} canStop={canAct(optOuts) && isOwn(policy)} {...cite} />
      ))}
    </>
  )
}

/** Whether it is about accounts that a person controls, and about something that can be switched. */
function isOwn({ accounts, default: start }: Policy): boolean {
  return accounts !== 'business' && start !== 'none'
}

interface TextProps extends CiteProps {
  policy: Policy
  service: Finding['service']
  /** Whether the person can stop it. */
  canStop: boolean
}

function PolicyText({ policy, service, canStop, ...cite }: TextProps) {
  const { t, fact, date } = cite.i18n
  const status = effectiveStatus(policy)
  const since = policy.since
    ? t(policy.status === 'announced' ? 'headline.from' : 'headline.since', { date: date(policy.since) })
    : isInUse(status)
      ? t('report.no-start')
      : ''
  const lines = [
    claimOf(policy) === 'presumed' ? t('uses.presumed', { operator: service.operator }) : '',
    fact(`${policy.id}.detail`),
    isTold(policy, canStop) ? fact(`say.default.${policy.default}`) : '',
    // How far stopping reaches back matters only if there is something to stop, and the person can.
    (status === 'active' || status === 'announced') && canStop ? fact(`retroactive.${policy.retroactive}`) : '',
    policy.reach && canStop ? t('uses.reach', { operator: service.operator, ...policy.reach }) : '',
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

/** Whether to say what happens by default: "unless you turn it off" applies only to someone who can, and only to data that is used. */
function isTold(policy: Policy, canStop: boolean): boolean {
  const status = effectiveStatus(policy)
  if (policy.default === undefined || (status !== 'active' && status !== 'announced' && status !== 'opt-in')) return false
  if (policy.default === 'none') return !canStop
  return canStop || policy.default === 'asked' || policy.default === 'depends'
}
