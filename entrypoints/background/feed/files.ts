import type { Envelope, FeedFile } from '../../../rules/feed/envelope.ts'
import { Refused } from '../../../rules/feed/refusals.ts'
import { admitFeedRules, admitParts, readFeedText, readIndexFile } from '../../../rules/feed/verify-file.ts'
import type { FeedAddress } from '../../shared/feed/address.ts'
import type { FeedRules, FeedText } from '../../shared/feed/schemas.ts'
import { pickLanguage } from '../../shared/i18n/translator.ts'
import { feedRules, feedText, language, readLocal, written, type Written } from '../../shared/storage/storage.ts'
import { operatorsShown } from '../rules/operators-in-use.ts'
import { storedOrFetched } from './fetch-file.ts'

/**
 * Fetches and verifies the files of a verified envelope that are not yet stored: the rules as far as this device shows them, and the
 * sentences in the language in use. If the bundled rules are as new, none is needed. Rejects with `Refused` or `FeedFailed`.
 */
export async function fetchMissing(address: FeedAddress, envelope: Envelope, bundled: number): Promise<Written[]> {
  if (envelope.serial <= bundled) return []
  const [rules, text, chosen] = await readLocal(feedRules, feedText, language)
  const wanted = pickLanguage(chosen, navigator.languages)
  if (envelope.format === 1) return [...(await wholeRules(address, envelope, rules)), ...(await wholeText(address, envelope, text, wanted))]
  const { write, operators } = await parts(address, envelope, rules)
  return [...write, ...(await texts(address, envelope, text, { wanted, operators }))]
}

async function parts(
  address: FeedAddress,
  envelope: Envelope,
  stored: FeedRules | null,
): Promise<{ write: Written[]; operators: string[] }> {
  const before = stored && 'parts' in stored ? stored.parts : null
  const index = await storedOrFetched(address, fileOf(envelope, 'index'), before?.index)
  const shown = await operatorsShown(readIndexFile(index.bytes, envelope))
  const authorities = await storedOrFetched(address, fileOf(envelope, 'authorities'), before?.authorities)
  const operators = []
  for (const file of envelope.files)
    if (file.role === 'operator' && shown.includes(file.id))
      operators.push({ id: file.id, ...(await storedOrFetched(address, file, before?.operators[file.id])) })
  admitParts({ index: index.bytes, authorities: authorities.bytes, operators: operators.map(({ bytes }) => bytes) }, envelope)
  const texts = Object.fromEntries(operators.map(({ id, text }) => [id, text]))
  const fresh = stored?.serial !== envelope.serial || [index, authorities, ...operators].some((one) => one.fresh)
  const now: FeedRules = { serial: envelope.serial, parts: { index: index.text, authorities: authorities.text, operators: texts } }
  return { write: fresh ? [written(feedRules, now)] : [], operators: operators.map(({ id }) => id) }
}

/** The sentences in this language; in English if the feed does not speak it. */
async function texts(
  address: FeedAddress,
  envelope: Envelope,
  stored: FeedText | null,
  { wanted, operators }: { wanted: string; operators: readonly string[] },
): Promise<Written[]> {
  const all = envelope.files.filter((file) => file.role === 'text')
  const language = [wanted, 'en'].find((one) => all.some((file) => file.language === one))
  if (language === undefined) return []
  const before = stored && 'texts' in stored && stored.language === language ? stored.texts : {}
  const found: { name: string; text: string; fresh: boolean }[] = []
  for (const file of all) {
    const name = file.operator ?? 'common'
    if (file.language !== language || !(file.operator === undefined || operators.includes(file.operator))) continue
    const { bytes, ...one } = await storedOrFetched(address, file, before[name])
    readFeedText(bytes, language)
    found.push({ name, ...one })
  }
  const isSame = stored?.serial === envelope.serial && stored.language === language && 'texts' in stored
  if (isSame && found.every(({ fresh }) => !fresh)) return []
  const texts = Object.fromEntries(found.map(({ name, text }) => [name, text]))
  return [written(feedText, { serial: envelope.serial, language, texts })]
}

async function wholeRules(address: FeedAddress, envelope: Envelope, stored: FeedRules | null): Promise<Written[]> {
  const { text, bytes, fresh } = await storedOrFetched(
    address,
    fileOf(envelope, 'rules'),
    stored && 'text' in stored ? stored.text : undefined,
  )
  if (!fresh) return []
  admitFeedRules(bytes, envelope)
  return [written(feedRules, { serial: envelope.serial, text })]
}

async function wholeText(address: FeedAddress, envelope: Envelope, stored: FeedText | null, wanted: string): Promise<Written[]> {
  const all = envelope.files.filter((file) => file.role === 'text')
  const file = all.find(({ language }) => language === wanted) ?? all.find(({ language }) => language === 'en')
  if (!file) return []
  const { text, bytes, fresh } = await storedOrFetched(address, file, stored && 'text' in stored ? stored.text : undefined)
  if (!fresh) return []
  readFeedText(bytes, file.language)
  return [written(feedText, { serial: envelope.serial, language: file.language, text })]
}

/** An envelope that was read names each of these once. */
function fileOf({ files }: Envelope, role: 'index' | 'authorities' | 'rules'): FeedFile {
  const file = files.find((one) => one.role === role)
  if (!file) throw new Refused('schema')
  return file
}
