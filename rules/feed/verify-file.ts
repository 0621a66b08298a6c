import { patternsOf } from '../engine/hosts.ts'
import { joinParts } from '../engine/join-parts.ts'
import { isConsistent, isKnownBy, type Listed } from './integrity.ts'
import { hasFixedHost, isReadable, isShort, isTooLong, longNames } from '../engine/refusals.ts'
import { isSimplePattern } from './simple-pattern.ts'
import { splitRules } from '../engine/split-rules.ts'
import { parseRules } from '../schema/parse-rules.ts'
import { AUTHORITIES, IndexPart, isAuthoritiesPart, isOperatorPart, operatorPath } from '../schema/parts.ts'
import { RulesText, type Rules } from '../schema/schema.ts'
import { judgeAgainst, type Build } from './against-build.ts'
import { readJson, type Envelope } from './envelope.ts'
import { Refused } from './refusals.ts'

/** The verified rules files of a release; not all of its operators have to be included. */
export interface PartFiles {
  index: Uint8Array
  authorities: Uint8Array
  operators: readonly Uint8Array[]
}

export interface Judge {
  /** In milliseconds since 1970. */
  now: number
  /** Newer rules are checked against it; null if it cannot be read, or if a root key signed. */
  build: Build | null
}

/** Accepted rules, and what is left out of them (`rules/feed/left-out.ts`). */
export interface Admitted {
  rules: Rules
  leftOut: string[]
}

/**
 * The rules in newly fetched files. A pattern that this browser cannot compile is refused now: once in use, it would throw on every page of
 * its host. Stored rules were checked here, and a worker that wakes has no time to compile them all.
 */
export function admitParts({ authorities, operators, ...files }: PartFiles, envelope: Envelope, judge: Judge): Admitted {
  const index = readIndexFile(files.index, envelope)
  return orRefuse(() => {
    const [common, ...own] = [authorities, ...operators].map(readJson)
    if (!isAuthoritiesPart(common) || !own.every(isOperatorPart)) throw new Refused('schema')
    const joined = joinParts(index, own, common)
    const rules = parseRules(joined)
    if (!own.every((part) => agrees(part.sources, rules.sources)) || !agrees(common.sources, rules.sources)) throw new Refused('schema')
    return admit(rules, index, judge, joined)
  })
}

/** All the rules of a release of format 1. */
export function admitFeedRules(bytes: Uint8Array, envelope: Envelope, judge: Judge): Admitted {
  return orRefuse(() => {
    const rules = readFeedRules(bytes, envelope)
    return admit(rules, splitRules(rules).index, judge)
  })
}

function admit(rules: Rules, index: IndexPart, { now, build }: Judge, listed: Listed = rules): Admitted {
  const patterns = rules.services.flatMap(patternsOf)
  for (const pattern of patterns) void new URLPattern(pattern)
  const hosts = index.services.flatMap((service) => service.hosts.map((host) => `https://${host}/`))
  const isSound =
    [...patterns, ...hosts].every((pattern) => hasFixedHost(pattern) && isSimplePattern(pattern)) &&
    [rules, index].every((one) => isReadable(one) && isShort(one)) &&
    [...longNames(rules), ...longNames(index)].length === 0 &&
    isConsistent(rules, listed) &&
    isListed(rules, index) &&
    isKnownBy(tomorrow(now), rules)
  if (!isSound) throw new Refused('schema')
  return { rules, leftOut: build ? judgeAgainst(build, rules, index) : [] }
}

/** Whether the index says the same about these services and operators as their own parts. */
function isListed(rules: Rules, index: IndexPart): boolean {
  const own = splitRules(rules).index
  const listed = {
    services: index.services.map((one) => JSON.stringify(one)),
    operators: index.operators.map((one) => JSON.stringify(one)),
  }
  return (
    own.services.every((one) => listed.services.includes(JSON.stringify(one))) &&
    own.operators.every((one) => listed.operators.includes(JSON.stringify(one))) &&
    [index.services, index.operators].every((all) => new Set(all.map(({ id }) => id)).size === all.length)
  )
}

/** Whether no source has the id of a different one. */
function agrees(part: Rules['sources'], all: Rules['sources']): boolean {
  return Object.entries(part).every(([id, { title }]) => Object.hasOwn(all, id) && all[id]?.title === title)
}

function tomorrow(now: number): string {
  return new Date(now + 86_400_000).toISOString().slice(0, 10)
}

/** The index in a verified file. It has the serial and expiry of its envelope and names the same files, so that no two releases can be mixed. */
export function readIndexFile(bytes: Uint8Array, { serial, expires, files }: Envelope): IndexPart {
  const index = orRefuse(() => IndexPart.parse(readJson(bytes)))
  const named = files.every((file) => {
    if (file.role !== 'operator' && file.role !== 'authorities') return true
    return index.files[file.role === 'operator' ? operatorPath(file.id) : AUTHORITIES] === file.sha256
  })
  if (index.serial !== serial || index.expires !== expires || !named) throw new Refused('schema')
  return index
}

/** All rules in a verified file of format 1. They have the serial and expiry of their envelope. */
export function readFeedRules(bytes: Uint8Array, { serial, expires }: Envelope): Rules {
  const rules = orRefuse(() => parseRules(readJson(bytes)))
  if (rules.serial !== serial || rules.expires !== expires) throw new Refused('schema')
  return rules
}

/** The sentences in a verified file. The list that names it has the serial, so that an unchanged file keeps its name. */
export function readFeedText(bytes: Uint8Array, language: string): RulesText {
  const text = orRefuse(() => RulesText.parse(readJson(bytes)))
  const isSound = Object.entries(text.texts).every(
    ([key, sentence]) => isReadable(key) && isReadable(sentence) && !isTooLong(key, sentence),
  )
  if (text.language !== language || !isSound) throw new Refused('schema')
  return text
}

function orRefuse<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw error instanceof Refused ? error : new Refused('schema')
  }
}
