import { readFeed, type Envelope, type FeedFile } from '../../../rules/feed/envelope.ts'
import { listIn, withListed } from '../../../rules/feed/listed.ts'
import { verifyBytes } from '../../../rules/feed/verify-bytes.ts'
import { textPath } from '../../../rules/schema/parts.ts'
import { RulesText } from '../../../rules/schema/schema.ts'
import { feedAddress } from '../feed/address.ts'
import { fetchJson } from '../fetch-json.ts'
import type { FeedText } from '../feed/schemas.ts'
import { feedHead, feedText, read } from '../storage/storage.ts'

/**
 * The sentences for the rules in use about these operators, and those common to all. Stored ones belong to stored rules and are dropped
 * with them, so they win if there are any. `feed` is the stored feed text, if it was read already.
 * Rejects if they cannot be read.
 */
export async function loadRulesText(language: string, operators: readonly string[], feed?: FeedText | null): Promise<RulesText> {
  const stored = feedAddress() && (await storedText(feed === undefined ? await read(feedText) : feed, operators))
  if (!stored) return bundledText(language, operators)
  return stored.language === language ? stored : translate(stored, language, operators).catch(() => stored)
}

/** The feed's sentences, in the language in which it delivered them; null if they are not, byte for byte, what the stored envelope names. */
async function storedText(stored: FeedText | null, operators: readonly string[]): Promise<RulesText | null> {
  const head = stored && (await read(feedHead))
  const envelope = head && envelopeOf(head.envelope)
  if (!envelope) return null
  if ('text' in stored) return verified(stored.text, envelope, stored.language)
  const { language, texts } = stored
  const listed = await withTexts(envelope, language, stored.list)
  if (!listed) return null
  const found = await Promise.all(
    ['common', ...operators].map(async (name) =>
      // What was not fetched is the same as the bundled one.
      texts[name] === undefined ? textFile(language, name).catch(() => NOTHING) : verified(texts[name], listed, language, name),
    ),
  )
  return found.every((one) => one !== null) ? { language, texts: Object.assign({}, ...found.map((one) => one.texts)) } : null
}

const NOTHING = { texts: {} }

/**
 * The feed has not delivered this language yet, or is off. Sentences that are unchanged since the build are taken from the bundle in this
 * language; newer ones stay in the previous language: better a correct sentence there than an outdated one here.
 */
async function translate({ language: before, texts }: RulesText, language: string, operators: readonly string[]): Promise<RulesText> {
  const [from, to] = await Promise.all([bundledText(before, operators), bundledText(language, operators)])
  const translated = Object.entries(texts).map(([id, text]) => [id, text === from.texts[id] ? (to.texts[id] ?? text) : text])
  return RulesText.parse({ language, texts: Object.fromEntries(translated) })
}

async function bundledText(language: string, operators: readonly string[]): Promise<RulesText> {
  const files = await Promise.all(['common', ...operators].map((name) => textFile(language, name)))
  return { language, texts: Object.assign({}, ...files.map(({ texts }) => texts)) }
}

async function textFile(language: string, name: string): Promise<RulesText> {
  return RulesText.parse(await fetchJson(`/${textPath(language, name)}`))
}

/** The envelope with the sentences that its list for this language names; null if this is not that list. */
async function withTexts(envelope: Envelope, language: string, list: string): Promise<Envelope | null> {
  const [file, bytes] = [listIn(envelope, language), new TextEncoder().encode(list)]
  try {
    if (!file) return null
    await verifyBytes(bytes, file)
    return withListed(envelope, [{ file, bytes }])
  } catch {
    return null
  }
}

async function verified(
  text: string,
  { files }: { files: readonly FeedFile[] },
  language: string,
  operator = 'common',
): Promise<RulesText | null> {
  const file = files.find((one) => one.role === 'text' && one.language === language && (one.operator ?? 'common') === operator)
  try {
    if (!file) return null
    await verifyBytes(new TextEncoder().encode(text), file)
    return RulesText.parse(JSON.parse(text))
  } catch {
    return null
  }
}

function envelopeOf(text: string): Envelope | null {
  try {
    return readFeed(new TextEncoder().encode(text))
  } catch {
    return null
  }
}
