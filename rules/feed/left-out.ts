import type { Rules, Service } from '../schema/schema.ts'

/** Single statements of signed rules that this build does not accept: determined on arrival, and skipped on every read. */

export function wayKey({ id }: { id: string }): string {
  return `way ${id}`
}

/** Everything about a service unknown to the build, if none of its opt-outs is accepted. */
export function saidKey(service: string): string {
  return `said ${service}`
}

/** A pattern that would keep the extension quiet, or off a service. */
export function quietKey({ id }: Pick<Service, 'id'>, pattern: string): string {
  return `quiet ${id} ${pattern}`
}

/** An addressee of letters. */
export function controllerKey(operator: string, { id }: { id: string }): string {
  return `controller ${operator} ${id}`
}

/** A page that is shown if no rules can be read. */
export function fallbackKey(operator: string, { id }: { id: string }): string {
  return `fallback ${operator} ${id}`
}

/** All patterns of a service on which nothing is shown. */
export function quietPatterns({ except = [], quiet = [], contexts }: Service): string[] {
  return [except, ...quiet.map(({ match }) => match), ...contexts.map((one) => (one.quiet ? one.match : []))].flat()
}

export function leaveOut(rules: Rules, keys: readonly string[]): Rules {
  if (keys.length === 0) return rules
  const out = new Set(keys)
  const stays = (one: { id: string }): boolean => !out.has(wayKey(one))
  return {
    ...rules,
    optOuts: rules.optOuts.filter(stays),
    settings: rules.settings.filter(stays),
    collectiveActions: rules.collectiveActions.filter(stays),
    operators: rules.operators.map(({ fallback, ...operator }) => ({
      ...operator,
      controllers: operator.controllers.filter((one) => !out.has(controllerKey(operator.id, one))),
      ...(fallback && { fallback: fallback.filter((one) => !out.has(fallbackKey(operator.id, one))) }),
    })),
    policies: rules.policies.flatMap((policy) => {
      const services = policy.services.filter((id) => !out.has(saidKey(id)))
      return services.length > 0 ? [{ ...policy, services }] : []
    }),
    services: rules.services.map((service) => louder(service, (pattern) => !out.has(quietKey(service, pattern)))),
  }
}

function louder(service: Service, stays: (pattern: string) => boolean): Service {
  const { except, quiet, contexts } = service
  return {
    ...service,
    ...(except && { except: except.filter(stays) }),
    ...(quiet && { quiet: quiet.map((one) => ({ ...one, match: one.match.filter(stays) })) }),
    contexts: contexts.map((one) => (one.quiet && !one.match.every(stays) ? { ...one, quiet: false } : one)),
  }
}
