import type { Rules } from '../../../rules/schema/schema.ts'

/** The real rules plus made-up services up to `count`, each with an operator, a policy, opt-outs and an event. */
export function syntheticRules(real: Rules, count: number): Rules {
  const policy = real.policies.find(({ status }) => status === 'active')
  const [operator] = real.operators
  if (!policy || !operator) throw new Error('The real rules have no active policy to copy')
  const made = Array.from({ length: Math.max(0, count - real.services.length) }, (_, at) => {
    const id = `made-up-${at}`
    const own = { id, services: [id], jurisdictions: ['world'] }
    return {
      service: {
        id,
        name: `Service ${at}`,
        operator: id,
        match: [`https://www.${id}.example/*`],
        contexts: [{ id: 'feed' as const, match: [`https://www.${id}.example/`] }],
      },
      operator: { ...operator, id, controllers: operator.controllers.slice(0, 1).map((one) => ({ ...one, ...own })) },
      policy: { ...policy, ...own },
      optOuts: real.optOuts.slice(0, 2).map((one, nth) => ({ ...one, ...own, id: `${id}-${nth}` })),
      events: real.events.slice(0, 1).map((one) => ({ ...one, ...own })),
    }
  })
  return {
    ...real,
    services: [...real.services, ...made.map(({ service }) => service)],
    operators: [...real.operators, ...made.map((one) => one.operator)],
    policies: [...real.policies, ...made.map((one) => one.policy)],
    optOuts: [...real.optOuts, ...made.flatMap((one) => one.optOuts)],
    events: [...real.events, ...made.flatMap((one) => one.events)],
  }
}
