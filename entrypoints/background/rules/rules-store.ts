import { decidedRules, decidingOf } from '../../../rules/overview/deciding.ts'
import { candidates, hostIndex, type HostIndex } from '../../../rules/engine/host-index.ts'
import { indexRules, type RulesIndex } from '../../../rules/engine/index-rules.ts'
import { leaveOut } from '../../../rules/feed/left-out.ts'
import { joinParts } from '../../../rules/engine/join-parts.ts'
import { parseRules } from '../../../rules/schema/parse-rules.ts'
import type { IndexPart, ServiceEntry } from '../../../rules/schema/parts.ts'
import { bundledIndex, serialOf } from './bundled-rules.ts'
import { bundledSource, type RulesSource } from './rules-source.ts'
import { storedSource } from './stored-rules.ts'
import { dropFeedFiles } from '../feed/commit.ts'

/** What the rules in use say about some operators, and where they came from: bundled, or later from the feed. */
export interface RulesInUse extends RulesIndex {
  origin: RulesSource['origin']
}

/** The index of the rules in use: all services and their hosts. */
export interface IndexInUse extends HostIndex<ServiceEntry> {
  index: IndexPart
  origin: RulesSource['origin']
}

export interface Decided extends RulesIndex {
  /** Ids of operators that offer ways to act without an account. */
  open: string[]
}

interface Life {
  source: RulesSource
  index: IndexInUse
  /** By the joined ids of the operators. */
  joined: Map<string, Promise<RulesInUse>>
}

let loading: Promise<Life> | undefined

/** Read and checked at most once per life of the worker. Rejects if no rules can be read. */
export async function currentIndex(): Promise<IndexInUse> {
  return (await life()).index
}

/** The rules in use about these operators. Unknown ids are left out. Rejects if they cannot be read. */
export async function rulesOf(operators: readonly string[]): Promise<RulesInUse> {
  const { source, joined } = await life()
  const known = source.index.operators.flatMap(({ id }) => (operators.includes(id) ? [id] : []))
  const key = known.join()
  const rules = joined.get(key) ?? join(source, known)
  joined.set(key, rules)
  rules.catch(() => joined.delete(key))
  return rules
}

/** What decides the state of every service, without the rest (`rules/overview/deciding.ts`). Rejects if it cannot be read. */
export async function decidingRules(): Promise<Decided> {
  const { source } = await life()
  const { index } = source
  const known = source.leftOut.length > 0 ? {} : await source.deciding()
  const others = index.operators.flatMap(({ id }) => (Object.hasOwn(known, id) ? [] : [id]))
  const deciding = others.length > 0 ? { ...known, ...decidingOf((await rulesOf(others)).rules) } : known
  const open = Object.entries(deciding).flatMap(([id, one]) => (one.open ? [id] : []))
  return { ...indexRules(decidedRules(index, deciding)), open }
}

/** The rules about the operators that may have pages on this host. */
export async function rulesAt(host: string): Promise<RulesInUse> {
  return rulesOf(candidates(await currentIndex(), host).map(({ operator }) => operator))
}

/** The rules about the operator of this service. */
export async function rulesFor(service: string): Promise<RulesInUse> {
  const { index } = await currentIndex()
  return rulesOf(index.services.flatMap(({ id, operator }) => (id === service ? [operator] : [])))
}

/** Makes the next call read the rules again. */
export function forgetRules(): void {
  loading = undefined
}

function life(): Promise<Life> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined
    throw error
  })
  return loading
}

async function load(): Promise<Life> {
  const source = await findSource()
  const { index, origin } = source
  const byHost = hostIndex(index.services, ({ hosts }) => hosts)
  return { source, index: { ...byHost, index, origin }, joined: new Map() }
}

/** The newer of the stored and the bundled rules; the bundled ones are the floor. */
async function findSource(): Promise<RulesSource> {
  const [stored, bundled] = await Promise.all([storedSource(), bundledIndex().catch(() => null)])
  if (stored && stored.index.serial > serialOf(bundled)) return stored
  if (stored) await dropFeedFiles(stored.index.serial)
  if (!bundled) throw new Error('The rules of the extension cannot be read')
  return bundledSource(bundled)
}

async function join(source: RulesSource, ids: readonly string[]): Promise<RulesInUse> {
  const [authorities, ...found] = await Promise.all([source.authorities(), ...ids.map(source.operator)])
  const operators = found.filter((one) => one !== null)
  const parts = operators.map(({ value }) => value)
  const rules = joinParts(source.index, parts, authorities.value)
  const checked = authorities.checked && operators.every((one) => one.checked)
  return { ...indexRules(leaveOut(checked ? rules : parseRules(rules), source.leftOut)), origin: source.origin }
}
