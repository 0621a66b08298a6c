import { patternsOf } from '../engine/hosts.ts'
import { joinParts } from '../engine/join-parts.ts'
import { hasFixedHost, hasShortNames, isReadable, isTooLong } from '../engine/refusals.ts'
import { parseRules } from '../schema/parse-rules.ts'
import { AUTHORITIES, IndexPart, isAuthoritiesPart, isOperatorPart, operatorPath } from '../schema/parts.ts'
import { RulesText, type Rules } from '../schema/schema.ts'
import { readJson, type Envelope, type FeedFile } from './envelope.ts'
import { toHex } from './hex.ts'
import { Refused } from './refusals.ts'

/** Whether these are the bytes that the envelope names. Rejects with `Refused`. */
export async function verifyFile(bytes: Uint8Array<ArrayBuffer>, { sha256, size }: Pick<FeedFile, 'sha256' | 'size'>): Promise<void> {
  if (bytes.length < size) throw new Refused('truncated')
  if (bytes.length > size) throw new Refused('size')
  if (toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))) !== sha256) throw new Refused('hash')
}

/** The verified files of a release that hold rules; not all of its operators have to be there. */
export interface PartFiles {
  index: Uint8Array
  authorities: Uint8Array
  operators: readonly Uint8Array[]
}

/**
 * The rules in files that have just come. A pattern that this browser cannot compile is refused now: once in use, it would throw on every
 * page of its host. Stored rules went through here, and a worker that wakes has no time to compile them all.
 */
export function admitParts({ authorities, operators, ...files }: PartFiles, envelope: Envelope): Rules {
  const index = readIndexFile(files.index, envelope)
  return orRefuse(() => {
    const [common, ...own] = [authorities, ...operators].map(readJson)
    if (!isAuthoritiesPart(common) || !own.every(isOperatorPart)) throw new Refused('schema')
    return admit(parseRules(joinParts(index, own, common)), index)
  })
}

/** All the rules of a release of format 1. */
export function admitFeedRules(bytes: Uint8Array, envelope: Envelope): Rules {
  return orRefuse(() => admit(readFeedRules(bytes, envelope), null))
}

function admit(rules: Rules, index: IndexPart | null): Rules {
  const patterns = rules.services.flatMap(patternsOf)
  for (const pattern of patterns) void new URLPattern(pattern)
  const hosts = index?.services.flatMap((service) => service.hosts.map((host) => `https://${host}/`)) ?? []
  if (![...patterns, ...hosts].every(hasFixedHost) || ![rules, index].every((one) => isReadable(one) && hasShortNames(one)))
    throw new Refused('schema')
  return rules
}

/** The index in a verified file. It carries the serial of its envelope and names the same files, so that no two releases can be mixed. */
export function readIndexFile(bytes: Uint8Array, { serial, files }: Envelope): IndexPart {
  const index = orRefuse(() => IndexPart.parse(readJson(bytes)))
  const named = files.every((file) => {
    if (file.role !== 'operator' && file.role !== 'authorities') return true
    return index.files[file.role === 'operator' ? operatorPath(file.id) : AUTHORITIES] === file.sha256
  })
  if (index.serial !== serial || !named) throw new Refused('schema')
  return index
}

/** All rules in a verified file of format 1. They carry the serial of their envelope. */
export function readFeedRules(bytes: Uint8Array, { serial }: Envelope): Rules {
  const rules = orRefuse(() => parseRules(readJson(bytes)))
  if (rules.serial !== serial) throw new Refused('schema')
  return rules
}

/** The sentences in a verified file. */
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
  } catch {
    throw new Refused('schema')
  }
}
