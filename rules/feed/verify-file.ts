import { patternsOf } from '../engine/hosts.ts'
import { parseRules } from '../schema/parse-rules.ts'
import { RulesText, type Rules } from '../schema/schema.ts'
import { readJson, type Envelope, type FeedFile } from './envelope.ts'
import { toHex } from './hex.ts'
import { Refused } from './refusals.ts'

/** Whether these are the bytes that the envelope names. Rejects with `Refused`. */
export async function verifyFile(bytes: Uint8Array<ArrayBuffer>, { sha256, size }: FeedFile): Promise<void> {
  if (bytes.length < size) throw new Refused('truncated')
  if (bytes.length > size) throw new Refused('size')
  if (toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))) !== sha256) throw new Refused('hash')
}

/**
 * The rules in a file that has just come. A pattern that this browser cannot compile is refused now: once in use, it would throw on every
 * page of its host. Stored rules went through here, and a worker that wakes has no time to compile them all.
 */
export function admitFeedRules(bytes: Uint8Array, envelope: Envelope): Rules {
  const rules = readFeedRules(bytes, envelope)
  orRefuse(() => rules.services.flatMap(patternsOf).map((pattern) => new URLPattern(pattern)))
  return rules
}

/** The rules in a verified file. They carry the serial of their envelope, so that no two releases can be mixed. */
export function readFeedRules(bytes: Uint8Array, { serial }: Envelope): Rules {
  const rules = orRefuse(() => parseRules(readJson(bytes)))
  if (rules.serial !== serial) throw new Refused('schema')
  return rules
}

/** The sentences in a verified file. */
export function readFeedText(bytes: Uint8Array, language: string): RulesText {
  const text = orRefuse(() => RulesText.parse(readJson(bytes)))
  if (text.language !== language) throw new Refused('schema')
  return text
}

function orRefuse<T>(read: () => T): T {
  try {
    return read()
  } catch {
    throw new Refused('schema')
  }
}
