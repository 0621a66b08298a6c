import type { RulesIndex } from './index-rules.ts'

/**
 * The other services whose accounts the operator lets people link with those of this one; none if this one cannot be linked, which is
 * told without going through all services: a list of ten thousand asks for each.
 */
export function linkedServices({ rules, about }: Pick<RulesIndex, 'rules' | 'about'>, service: string): string[] {
  const here = about.get(service)?.service
  if (!here?.linkable) return []
  return rules.services.filter((one) => one.linkable && one.operator === here.operator && one !== here).map(({ id }) => id)
}
