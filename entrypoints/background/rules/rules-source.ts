import { splitRules } from '../../../rules/engine/split-rules.ts'
import {
  isAuthoritiesPart,
  isOperatorPart,
  AUTHORITIES,
  operatorPath,
  type AuthoritiesPart,
  type IndexPart,
  type OperatorPart,
} from '../../../rules/schema/parts.ts'
import type { Rules } from '../../../rules/schema/schema.ts'
import { bundledPart, readIndex, type Bundled } from './bundled-rules.ts'

/** A part of the rules, and whether somebody has checked what it holds. */
export interface Part<T> {
  value: T
  checked: boolean
}

/** Where rules come from: their index, and the other parts when they are asked for. */
export interface RulesSource {
  origin: 'bundled' | 'feed'
  index: IndexPart
  /** Rejects if there is none. */
  operator: (id: string) => Promise<Part<OperatorPart>>
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
    operator: (id) => part(operatorPath(id), isOperatorPart),
    authorities: () => part(AUTHORITIES, isAuthoritiesPart),
  }
}

/** Rules that were read whole, and checked. */
export function wholeSource(rules: Rules): RulesSource {
  const { index, operators, authorities } = splitRules(rules)
  const byId = new Map(operators.map((one) => [one.operator.id, one]))
  return {
    origin: 'feed',
    index,
    operator: async (id) => {
      const value = byId.get(id)
      if (!value) throw new Error(`The rules know no operator "${id}"`)
      return { value, checked: true }
    },
    authorities: async () => ({ value: authorities, checked: true }),
  }
}
