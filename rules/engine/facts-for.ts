import { claimOf } from './claim-of.ts'
import { find, type Finding } from './find.ts'
import type { RulesIndex } from './index-rules.ts'
import type { Policy } from '../schema/statements.ts'

/** By name. Data stored by an earlier version has fewer of them: a missing mark means unknown. */
export type Marks = Record<string, string>

/** One statement of the rules for a person, without wording, sources and recheck dates: changes of those are not news. */
export interface Fact {
  /** What it is about; two facts with the same key are its earlier and its present version. */
  key: string
  id: string
  services: string[]
  marks: Marks
}

/** The facts in the rules of one day. */
export interface Facts {
  published: string
  /** Ids of the services covered. Absent in what an earlier version stored; then it is the services named by the facts. */
  services?: string[] | undefined
  facts: readonly Fact[]
}

/** Reduces the rules to what concerns people in one country. Small enough to be stored for a later comparison. */
export function factsFor(index: RulesIndex, country: string | null): Facts {
  const person = { country, land: null, guessed: false, objectionStatus: null, news: [] }
  const { services, published } = index.rules
  const found = services.map(({ id }) => find(index, { service: id, context: 'other', quiet: false }, null, person, published))
  return { published, services: services.map(({ id }) => id), facts: merge(found.flatMap(factsOf)) }
}

function factsOf({ service, policy, otherPolicies, status, optOuts, events, collectiveActions }: Finding): Fact[] {
  const fact = (key: string, id: string, marks: Marks): Fact => ({ key, id, services: [service.id], marks })
  const facts = [
    ...optOuts.map(({ id, kind, url = '', email = '', path = [], clicks = '', asks }) => {
      const marks = { kind, url, email, path: path.join(' → '), clicks: String(clicks), asks: JSON.stringify(asks) }
      return fact(`route ${id}`, id, marks)
    }),
    ...events.filter(isNews).map(({ id, actor, date, outcome }) => fact(`event ${id}`, id, { actor, date, outcome })),
    ...collectiveActions
      .filter(({ aboutTraining }) => aboutTraining)
      .map(({ id, actor, joinable }) => fact(`remedy ${id}`, id, { actor, joinable })),
  ]
  if (status) facts.push(fact(`status ${service.id}`, status.id, { form: status.form, right: status.right }))
  if (policy) {
    const { id, basis, since = '', until = '' } = policy
    const [uses, excludes] = [spell(policy.uses), spell(policy.excludes)]
    const beside = spell(otherPolicies.map((one) => `${one.status}:${ownerOf(one)}:${one.accounts ?? 'all'}`))
    const { default: start = '' } = policy
    const marks = {
      status: policy.status,
      claim: claimOf(policy),
      default: start,
      whose: ownerOf(policy),
      beside,
      basis,
      since,
      until,
      uses,
      excludes,
    }
    facts.push(fact(`policy ${service.id}`, id, marks))
  }
  return facts
}

function ownerOf({ whose = 'own-models' }: Policy): string {
  return whose
}

function spell(codes: readonly string[]): string {
  return codes.toSorted().join(' ')
}

/** Other products and topics are listed, but nobody is notified about them. */
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
