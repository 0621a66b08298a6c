import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildParts, buildRules, digestOf } from '../../rules/tools/build.ts'
import { indexPartOf, splitRules, type Parts } from '../../rules/engine/split-rules.ts'
import type { Rules } from '../../rules/schema/schema.ts'
import { syntheticRules } from './micro/synthetic-rules.ts'

/** Our build with this many services, most of them made up: about as many as planned, and far more than there will ever be. */
export const SIZED = { 'ours, 90 services': 90, 'ours, 10,000 services': 10_000 } as const
export const [NINETY, TEN_THOUSAND] = ['ours, 90 services', 'ours, 10,000 services'] as const satisfies readonly (keyof typeof SIZED)[]

const LISTED = 100

/** Gives a copy of the build this many services. The digest of the index in the scripts is updated, so that the rules are trusted. */
export function resize(folder: string, count: number): void {
  const real = buildRules()
  const rules = syntheticRules(real, count)
  rmSync(join(folder, 'operators'), { recursive: true })
  mkdirSync(join(folder, 'operators'))
  for (const { path, text } of buildParts(rules, split(rules, real))) writeFileSync(join(folder, path), text)
  const [old, fresh] = [digestOf(real), digestOf(rules)]
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'))
  const trusting = scripts.filter((name) => readFileSync(join(folder, name), 'utf8').includes(old))
  if (trusting.length === 0) throw new Error('No script of the build trusts the rules as they are now: build again')
  for (const name of trusting) writeFileSync(join(folder, name), readFileSync(join(folder, name), 'utf8').replaceAll(old, fresh))
}

/** As `splitRules`, but for one made-up company at a time: searching all statements for each of 10,000 takes minutes. */
function split(rules: Rules, real: Rules): Parts {
  const { operators, authorities } = splitRules(real)
  const byOperator = <T extends { services: readonly string[] }>(all: readonly T[]) =>
    Map.groupBy(all, ({ services: [first = ''] }) => first)
  const [policies, optOuts, events] = [byOperator(rules.policies), byOperator(rules.optOuts), byOperator(rules.events)]
  const services = new Map(rules.services.map((service) => [service.id, service]))
  const none = { settings: [], notes: [], statuses: [], collectiveActions: [], authorities: [], jurisdictions: [] }
  const madeUp = rules.operators.slice(real.operators.length).flatMap((operator) => {
    const { id } = operator
    const own = { policies: policies.get(id) ?? [], optOuts: optOuts.get(id) ?? [], events: events.get(id) ?? [] }
    const service = services.get(id)
    return splitRules({ ...rules, ...none, ...own, operators: [operator], services: service ? [service] : [] }).operators
  })
  return { index: indexPartOf(rules), operators: [...operators, ...madeUp], authorities }
}

/** The answers of someone who uses a hundred services: as many as the table that their check-up is compared with has rows. */
export function manyTicks(count: number): { service: string; on: boolean }[] {
  const { services } = syntheticRules(buildRules(), count)
  return services.slice(0, LISTED).map(({ id }) => ({ service: id, on: true }))
}
