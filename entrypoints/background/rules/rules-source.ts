import { splitRules } from '../../../rules/engine/split-rules.ts'
import {
  isAuthoritiesPart,
  isOperatorPart,
  isOverviewPart,
  AUTHORITIES,
  operatorPath,
  OVERVIEW,
  OverviewPart,
  type AuthoritiesPart,
  type IndexPart,
  type OperatorPart,
} from '../../../rules/schema/parts.ts'
import type { FeedRules } from '../../shared/feed/schemas.ts'
import type { Rules } from '../../../rules/schema/schema.ts'
import { bundledIndex, bundledPart, readIndex, type Bundled } from './bundled-rules.ts'

/** A part of the rules, and whether its content has been validated. */
export interface Part<T> {
  value: T
  checked: boolean
}

type FeedParts = Extract<FeedRules, { parts: unknown }>['parts']

/** Where rules come from: their index, and the other parts on request. */
export interface RulesSource {
  origin: 'bundled' | 'feed'
  index: IndexPart
  /** Statements to skip, as named by `rules/feed/left-out.ts`. */
  leftOut: readonly string[]
  /** The parts that decide the state, for operators whose full part is not needed. */
  deciding: () => Promise<OverviewPart>
  /** Null if it is not available; rejects if it cannot be read. */
  operator: (id: string) => Promise<Part<OperatorPart> | null>
  authorities: () => Promise<Part<AuthoritiesPart>>
}

/** The rules that came with the extension. Throws if their index says nothing reliable. */
export function bundledSource(bundled: Bundled): RulesSource {
  const index = readIndex(bundled)
  const isBuilt = bundled.digest === __RULES_DIGEST__
  const part = async <T>(path: string, isPart: (value: unknown) => value is T): Promise<Part<T>> => {
    const { raw, digest } = await bundledPart(path)
    if (!isPart(raw)) throw new Error(`${path} is no part of the rules`)
    return { value: raw, checked: isBuilt && index.files[path] === digest }
  }
  return {
    origin: 'bundled',
    index,
    leftOut: [],
    deciding: () => part(OVERVIEW, isOverviewPart).then(understood, () => ({})),
    operator: (id) => part(operatorPath(id), isOperatorPart),
    authorities: () => part(AUTHORITIES, isAuthoritiesPart),
  }
}

/** Rules of the feed in parts, with verified bytes. An operator that was not fetched is unchanged from the bundled one. */
export function feedSource(index: IndexPart, parts: FeedParts, leftOut: readonly string[] = []): RulesSource {
  return {
    origin: 'feed',
    index,
    leftOut,
    deciding: () => bundledDeciding(Object.keys(parts.operators)),
    operator: async (id) => {
      const text = Object.hasOwn(parts.operators, id) ? parts.operators[id] : undefined
      return text === undefined ? bundledOperator(id) : storedPart(text, isOperatorPart)
    },
    authorities: async () => storedPart(parts.authorities, isAuthoritiesPart),
  }
}

function storedPart<T>(text: string, isPart: (value: unknown) => value is T): Part<T> {
  const value: unknown = JSON.parse(text)
  if (!isPart(value)) throw new Error('A stored file is no part of the rules')
  return { value, checked: false }
}

/** Empty if it contains codes unknown to this version; it is then derived from the operators themselves. */
function understood({ value, checked }: Part<OverviewPart>): OverviewPart {
  return checked ? value : (OverviewPart.safeParse(value).data ?? {})
}

/** The bundled deciding parts, of all operators but the fetched ones. */
async function bundledDeciding(fetched: readonly string[]): Promise<OverviewPart> {
  const deciding = await bundledIndex().then(
    (bundled) => bundledSource(bundled).deciding(),
    () => ({}),
  )
  return Object.fromEntries(Object.entries(deciding).filter(([id]) => !fetched.includes(id)))
}

/** Null for an operator that only the feed has. */
async function bundledOperator(id: string): Promise<Part<OperatorPart> | null> {
  const { raw } = await bundledPart(operatorPath(id)).catch(() => ({ raw: null }))
  return isOperatorPart(raw) ? { value: raw, checked: false } : null
}

/** Rules that were read whole, and validated. */
export function wholeSource(rules: Rules, leftOut: readonly string[] = []): RulesSource {
  const { index, operators, authorities } = splitRules(rules)
  const byId = new Map(operators.map((one) => [one.operator.id, one]))
  return {
    origin: 'feed',
    index,
    leftOut,
    deciding: async () => ({}),
    operator: async (id) => {
      const value = byId.get(id)
      return value ? { value, checked: true } : null
    },
    authorities: async () => ({ value: authorities, checked: true }),
  }
}
