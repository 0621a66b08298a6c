import type { RulesIndex } from './index-rules.ts'

/**
 * The other services whose accounts can be linked with those of this one. Returns early if this one cannot be linked, without going through
 * all services: a list of ten thousand calls it for each.
 */
export function linkedServices({ rules, about }: Pick<RulesIndex, 'rules' | 'about'>, service: string): string[] {
  const here = about.get(service)?.service
  if (!here?.linkable) return []
  return rules.services.filter((one) => one.linkable && one.operator === here.operator && one !== here).map(({ id }) => id)
}
