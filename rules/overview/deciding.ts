import { ENGINE } from '../schema/codes.ts'
import type { Deciding } from '../schema/deciding.ts'
import type { IndexPart } from '../schema/parts.ts'
import type { Operator, Rules } from '../schema/schema.ts'
import type { Note, OptOut, Policy } from '../schema/statements.ts'
import { canAct, isAnswered } from '../engine/can-act.ts'
import { claimIn, isStartDisputed } from '../engine/claim-of.ts'
import { scopeOf } from '../engine/find.ts'
import { isEarlier } from './kind-of.ts'

type DecidingPolicy = Deciding['policies'][number]
type DecidingWay = Deciding['ways'][number]
type DecidingMyth = NonNullable<Deciding['myths']>[number]

/** The deciding parts of these rules, by operator. */
export function decidingOf(
  rules: Pick<Rules, 'operators' | 'services' | 'policies' | 'optOuts' | 'notes' | 'published'>,
): Record<string, Deciding> {
  const owner = new Map(rules.services.map(({ id, operator }) => [id, operator]))
  const ofOperator = <T extends { services: readonly string[] }>(all: readonly T[]) =>
    Map.groupBy(all, ({ services: [id = ''] }) => owner.get(id))
  const [policies, ways] = [ofOperator(rules.policies), ofOperator(rules.optOuts)]
  const myths = ofOperator(rules.notes.filter(isMyth))
  return Object.fromEntries(
    rules.operators.map(({ id, groups }): [string, Deciding] => {
      const own = (ways.get(id) ?? []).toSorted((a, b) => a.order - b.order)
      return [
        id,
        {
          ...(groups && { groups }),
          policies: (policies.get(id) ?? []).map((one) => policyOf(one, rules.published)),
          ways: merged(own.filter((one) => canAct([one])).map(wayOf)),
          ...(myths.has(id) && { myths: mythsOf(myths.get(id) ?? []) }),
          ...(own.some((one) => one.for === 'anyone' || one.kind === 'letter') && { open: true }),
        },
      ]
    }),
  )
}

/** About the whole service, not single pages. */
function isMyth({ kind, contexts, engine }: Note): boolean {
  return kind === 'myth' && (contexts?.includes('other') ?? true) && isUnderstood({ engine })
}

/** Each service once; a worldwide one lists no places. */
function mythsOf(notes: readonly Note[]): DecidingMyth[] {
  const places = new Map<string, Set<string>>()
  for (const { services, jurisdictions } of notes)
    for (const id of services) places.set(id, new Set([...(places.get(id) ?? []), ...jurisdictions]))
  const keyed = [...places].map(([service, all]) => ({ service, in: all.has('world') ? ['world'] : [...all] }))
  return [...Map.groupBy(keyed, (one) => one.in.join()).values()].map((some) => ({
    services: some.map(({ service }) => service),
    in: some[0]?.in ?? [],
  }))
}

function policyOf(policy: Policy, published: string): DecidingPolicy {
  const { services, jurisdictions, status, accounts, whose, leads, since, until, recheck, engine, default: start } = policy
  const scope = scopeOf(policy, null)
  const claim = claimIn({ state: 'training', policy, subject: null, scope })
  return {
    services,
    in: jurisdictions,
    ...(status !== 'active' && { status }),
    ...(accounts && accounts !== 'all' && { accounts }),
    ...(whose && whose !== 'own-models' && { whose }),
    ...(status === 'active' && start && start !== 'on' && start !== 'none' && { default: start }),
    ...(leads && { leads }),
    ...(scope !== 'public' && { scope }),
    ...(claim !== 'stated' && { claim }),
    ...(since && { since }),
    ...(isStartDisputed(policy) && claim !== 'disputed' && { sinceDisputed: true }),
    ...(until && { until }),
    recheck,
    ...(isEarlier(policy.verified, published) && { evidence: policy.verified }),
    ...(engine && { engine }),
  }
}

function wayOf({ services, jurisdictions, engine, ...way }: OptOut): DecidingWay {
  return { services, in: jurisdictions, ...(!isAnswered(way) && { switch: true }), ...(engine && { engine }) }
}

/** Adjacent entries that differ only in place are merged. The order of others stays: the first decides the label of the button. */
function merged(ways: readonly DecidingWay[]): DecidingWay[] {
  const found: DecidingWay[] = []
  for (const way of ways) {
    const last = found.at(-1)
    if (last && JSON.stringify({ ...last, in: [] }) === JSON.stringify({ ...way, in: [] })) {
      found[found.length - 1] = { ...last, in: [...new Set([...last.in, ...way.in])] }
    } else {
      found.push(way)
    }
  }
  return found
}

/**
 * Rules with which `find` returns the same state and claim for every service of these operators as with the full rules. They contain
 * nothing else: no text, source or address in them is real.
 */
export function decidedRules(index: IndexPart, deciding: Readonly<Record<string, Deciding>>): Rules {
  const { format, serial, published, expires, jurisdictions, ambiguousZones } = index
  const known = index.operators.flatMap((one) => (Object.hasOwn(deciding, one.id) ? [{ ...one, ...deciding[one.id] }] : []))
  const ids = new Set(known.map(({ id }) => id))
  return {
    format,
    serial,
    published,
    expires,
    jurisdictions,
    ambiguousZones,
    services: index.services.filter(({ operator }) => ids.has(operator)).map((one) => ({ ...one, match: [], contexts: [] })),
    operators: known.map(({ id, name, groups }): Operator => ({ id, name, ...(groups && { groups }), controllers: [] })),
    policies: known.flatMap(({ id, policies = [] }) => policies.map((one, at) => wholePolicy(one, `${id}-${at}`))),
    optOuts: known.flatMap(({ id, ways = [] }) => ways.filter(isUnderstood).map((one, at) => wholeWay(one, `${id}-way-${at}`, at))),
    settings: [],
    events: [],
    statuses: [],
    notes: known.flatMap(({ id, myths = [] }) => myths.map((one, at) => wholeMyth(one, `${id}-myth-${at}`))),
    collectiveActions: [],
    authorities: [],
    sources: {},
  }
}

function isUnderstood({ engine = 0 }: { engine?: number | undefined }): boolean {
  return engine <= ENGINE
}

const EVIDENCE = { sources: [], verified: '', confidence: 'one' as const }

/** As `parseRules` does, treats a statement that is too new as "nothing reliable is known". */
function wholePolicy(one: DecidingPolicy, id: string): Policy {
  const { in: jurisdictions, evidence = '', scope = 'public', claim = 'stated', status = 'active', sinceDisputed, ...same } = one
  const known = isUnderstood(one)
  return {
    ...same,
    ...EVIDENCE,
    verified: evidence,
    id,
    jurisdictions,
    basis: 'not-stated',
    excludes: [],
    retroactive: 'unknown',
    status: known ? status : 'unknown',
    uses: known && scope !== 'none' ? [scope === 'public' ? 'public-posts' : scope] : [],
    ...(claim === 'stated' && { stated: '2026' }),
    ...(claim === 'presumed' && { presumed: true }),
    ...(sinceDisputed && { disputed: true, disputes: ['start'] }),
    ...(claim === 'disputed' && { disputed: true }),
  }
}

function wholeWay({ services, in: jurisdictions, switch: turnsOff }: DecidingWay, id: string, order: number): OptOut {
  const kind = turnsOff ? 'switch' : 'form'
  return {
    ...EVIDENCE,
    id,
    services,
    jurisdictions,
    kind,
    for: 'account',
    order,
    offered: 'yes',
    signedIn: 'no',
    covers: [],
    asks: { reason: 'none' },
    recheck: '',
  }
}

function wholeMyth({ services, in: jurisdictions }: DecidingMyth, id: string): Note {
  return { ...EVIDENCE, id, kind: 'myth', services, jurisdictions, recheck: '' }
}
