import type { Rules } from '../schema/schema.ts'

/**
 * Whether ids are unique, and what is cited exists. A second entry with the same id would silently replace the first. `Listed` is what the
 * rules contained before statements that this version cannot read were dropped.
 */
export function isConsistent(rules: Rules, { authorities, settings }: Listed = rules): boolean {
  const { services, operators, jurisdictions, sources } = rules
  const statements = statementsOf(rules)
  const fallbacks = operators.flatMap(({ fallback = [] }) => fallback)
  const once = [services, operators, jurisdictions, [...statements, ...fallbacks]].every(
    (all) => new Set(all.map(({ id }) => id)).size === all.length,
  )
  const [own, known, offices] = [services, operators, authorities].map((all) => new Set(all.map(({ id }) => id)))
  const isService = (id: string): boolean => own?.has(id) ?? false
  return (
    once &&
    services.every(({ operator }) => known?.has(operator)) &&
    [...rules.statuses, ...rules.collectiveActions].every(({ operator }) => known?.has(operator)) &&
    statements.every((one) => one.sources.every((id) => Object.hasOwn(sources, id))) &&
    statements.every((one) => !('services' in one) || one.services.every(isService)) &&
    rules.optOuts.every(({ signInAt }) => signInAt === undefined || isService(signInAt)) &&
    operators.every(
      ({ linkedAt, lead }) =>
        (linkedAt === undefined || settings.some(({ id }) => id === linkedAt)) &&
        [lead?.authority ?? [], ...Object.values(lead?.offices ?? {})].flat().every((id) => offices?.has(id)),
    )
  )
}

/** Whether no statement has evidence from after this day, `YYYY-MM-DD`. */
export function isKnownBy(day: string, rules: Rules): boolean {
  return rules.published <= day && statementsOf(rules).every(({ verified }) => verified <= day)
}

export interface Listed {
  authorities: readonly { id: string }[]
  settings: readonly { id: string }[]
}

type Kind = 'policies' | 'optOuts' | 'settings' | 'events' | 'notes' | 'statuses' | 'collectiveActions' | 'authorities'
type Statement = Rules[Kind][number] | Rules['operators'][number]['controllers'][number]

function statementsOf(rules: Rules): Statement[] {
  const { policies, optOuts, settings, events, notes, statuses, collectiveActions, authorities, operators } = rules
  const controllers = operators.flatMap((one) => one.controllers)
  return [...policies, ...optOuts, ...settings, ...events, ...notes, ...statuses, ...collectiveActions, ...authorities, ...controllers]
}
