import { find, type Finding } from './find.ts'
import type { RulesIndex } from './index-rules.ts'

/** One thing that the rules say for a person, without wording, sources and dates of checking: changes of those are no news. */
export interface Fact {
  /** What it is about; two facts with one key say what was and what is. */
  key: string
  id: string
  services: string[]
  marks: Record<string, string>
}

/** What the rules of one day say. */
export interface Facts {
  published: string
  facts: readonly Fact[]
}

/** Reduces the rules to what concerns people in one country. Small enough to be kept for a later comparison. */
export function factsFor(index: RulesIndex, country: string | null): Facts {
  const person = { country, land: null, guessed: false, standing: null, news: [] }
  const { services, published } = index.rules
  const found = services.map(({ id }) => find(index, { service: id, context: 'other', quiet: false }, null, person, published))
  return { published, facts: merge(found.flatMap(factsOf)) }
}

function factsOf({ service, policy, status, routes, events, remedies }: Finding): Fact[] {
  const fact = (key: string, id: string, marks: Fact['marks']): Fact => ({ key, id, services: [service.id], marks })
  const facts = [
    ...routes.map(({ id, url = '', asks }) => fact(`route ${id}`, id, { url, asks: JSON.stringify(asks) })),
    ...events.filter(isNews).map(({ id, date, outcome }) => fact(`event ${id}`, id, { date, outcome })),
    ...remedies.filter(({ aboutTraining }) => aboutTraining).map(({ id, joinable }) => fact(`remedy ${id}`, id, { joinable })),
  ]
  if (status) facts.push(fact('status', status.id, { form: status.form, right: status.right }))
  if (policy) {
    const { id, basis, since = '', until = '', uses } = policy
    facts.push(fact(`policy ${service.id}`, id, { status: policy.status, basis, since, until, uses: uses.toSorted().join(' ') }))
  }
  return facts
}

/** Other products and other topics stand in the lists, but nobody is called back for them. */
function isNews({ topic }: Finding['events'][number]): boolean {
  return topic === 'training' || topic === 'law'
}

function merge(facts: readonly Fact[]): Fact[] {
  const merged = new Map<string, Fact>()
  for (const fact of facts) {
    const known = merged.get(fact.key)
    if (known) known.services.push(...fact.services)
    else merged.set(fact.key, fact)
  }
  return [...merged.values()]
}
