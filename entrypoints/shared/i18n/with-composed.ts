import { composers } from '../../../rules/compose/composed-texts.ts'
import type { Finding } from '../../../rules/engine/find.ts'
import type { I18n } from './translator.ts'

type Told = Pick<Finding, 'service' | 'policy' | 'otherPolicies' | 'optOuts'>

/** The same, with composed sentences for statements without a written one. */
export function withComposed(i18n: I18n, found: Told | null): I18n {
  if (!found) return i18n
  const composed = composers(saidOf(found), i18n)
  return { ...i18n, fact: (key) => i18n.fact(key) || (composed.get(key)?.() ?? '') }
}

function saidOf({ service, policy, otherPolicies, optOuts }: Told): Parameters<typeof composers>[0] {
  const { name, operator, operatorId } = service
  return { about: { service: name, operator, operatorId }, policies: policy ? [policy, ...otherPolicies] : otherPolicies, optOuts }
}
