import { STORED_LIMIT, type Envelope, type FeedFile } from '../../../rules/feed/envelope.ts'
import { Refused } from '../../../rules/feed/refusals.ts'
import type { Verified } from '../../../rules/feed/verify-envelope.ts'
import { admitFeedRules, admitParts, readFeedText, readIndexFile, type Judge } from '../../../rules/feed/verify-file.ts'
import type { FeedAddress } from '../../shared/feed/address.ts'
import type { FeedRules, FeedText } from '../../shared/feed/schemas.ts'
import { pickLanguage } from '../../shared/i18n/translator.ts'
import { feedRules, feedText, language, readLocal, written, type Written } from '../../shared/storage/storage.ts'
import { bundledBuild, readIndex, serialOf, type Bundled } from '../rules/bundled-rules.ts'
import { operatorsShown } from '../rules/operators-in-use.ts'
import { storedOrFetched } from './fetch-file.ts'

/**
 * Fetches and verifies the files of a verified envelope that are not yet stored: the rules as far as this device shows them, and the
 * sentences in the language in use. Stored ones are judged again: by an envelope that they did not come with, and maybe by another build.
 * If the bundled rules are as new, none is needed. Rejects with `Refused` or `FeedFailed`.
 */
export async function fetchMissing(
  address: FeedAddress,
  { envelope, root }: Verified,
  bundled: Bundled | null,
  now: number,
): Promise<Written[]> {
  if (envelope.serial <= serialOf(bundled)) return []
  const [rules, text, chosen] = await readLocal(feedRules, feedText, language)
  const wanted = pickLanguage(chosen, navigator.languages)
  const judgeOf: JudgeOf = async (operators) => ({ now, build: root || !bundled ? null : await bundledBuild(bundled, operators) })
  if (envelope.format === 1)
    return [...(await wholeRules(address, envelope, rules, judgeOf)), ...(await wholeText(address, envelope, text, wanted))]
  const { write, operators } = await parts(address, envelope, rules, { judgeOf, wanted, known: bundled && readIndex(bundled).operators })
  return [...write, ...(await texts(address, envelope, text, { wanted, operators }))]
}

/** How rules are judged that speak of these operators; of all that this build knows if it is null. */
type JudgeOf = (operators: readonly string[] | null) => Promise<Judge>

async function parts(
  address: FeedAddress,
  envelope: Envelope,
  stored: FeedRules | null,
  { judgeOf, wanted, known }: { judgeOf: JudgeOf; wanted: string; known: readonly { id: string }[] | null },
): Promise<{ write: Written[]; operators: string[] }> {
  const before = stored && 'parts' in stored ? stored.parts : null
  const index = await storedOrFetched(address, fileOf(envelope, 'index'), before?.index)
  const shown = await operatorsShown(readIndexFile(index.bytes, envelope))
  const own = envelope.files.flatMap((file) =>
    file.role === 'operator' && shown.includes(file.id) && (known?.some(({ id }) => id === file.id) ?? true) ? [file] : [],
  )
  const ids = own.map(({ id }) => id)
  requireRoom([fileOf(envelope, 'index'), fileOf(envelope, 'authorities'), ...own, ...textFiles(envelope, wanted, ids)])
  const authorities = await storedOrFetched(address, fileOf(envelope, 'authorities'), before?.authorities)
  const operators = []
  for (const file of own) operators.push({ id: file.id, ...(await storedOrFetched(address, file, before?.operators[file.id])) })
  const { leftOut } = admitParts(
    { index: index.bytes, authorities: authorities.bytes, operators: operators.map(({ bytes }) => bytes) },
    envelope,
    await judgeOf(ids),
  )
  const texts = Object.fromEntries(operators.map(({ id, text }) => [id, text]))
  const fresh = stored?.serial !== envelope.serial || [index, authorities, ...operators].some((one) => one.fresh)
  const now: FeedRules = {
    serial: envelope.serial,
    parts: { index: index.text, authorities: authorities.text, operators: texts },
    ...kept(leftOut),
  }
  const isSame = !fresh && (stored?.leftOut ?? []).join() === leftOut.join()
  return { write: !isSame ? [written(feedRules, now)] : [], operators: ids }
}

type TextFile = Extract<FeedFile, { role: 'text' }>

/** Those with the sentences about these operators, and about all, in this language; in English if the feed does not speak it. */
function textFiles({ files }: Envelope, wanted: string, operators: readonly string[]): TextFile[] {
  const all = files.filter((file) => file.role === 'text')
  const language = [wanted, 'en'].find((one) => all.some((file) => file.language === one))
  return all.filter((file) => file.language === language && (file.operator === undefined || operators.includes(file.operator)))
}

async function texts(
  address: FeedAddress,
  envelope: Envelope,
  stored: FeedText | null,
  { wanted, operators }: { wanted: string; operators: readonly string[] },
): Promise<Written[]> {
  const files = textFiles(envelope, wanted, operators)
  const language = files[0]?.language
  if (language === undefined) return []
  const before = stored && 'texts' in stored && stored.language === language ? stored.texts : {}
  const found: { name: string; text: string; fresh: boolean }[] = []
  for (const file of files) {
    const name = file.operator ?? 'common'
    const { bytes, ...one } = await storedOrFetched(address, file, before[name])
    readFeedText(bytes, language, envelope)
    found.push({ name, ...one })
  }
  const isSame = stored?.serial === envelope.serial && stored.language === language && 'texts' in stored
  if (isSame && found.every(({ fresh }) => !fresh)) return []
  const texts = Object.fromEntries(found.map(({ name, text }) => [name, text]))
  return [written(feedText, { serial: envelope.serial, language, texts })]
}

async function wholeRules(address: FeedAddress, envelope: Envelope, stored: FeedRules | null, judgeOf: JudgeOf): Promise<Written[]> {
  const { text, bytes, fresh } = await storedOrFetched(
    address,
    fileOf(envelope, 'rules'),
    stored && 'text' in stored ? stored.text : undefined,
  )
  const { leftOut } = admitFeedRules(bytes, envelope, await judgeOf(null))
  if (!fresh && stored?.serial === envelope.serial && (stored.leftOut ?? []).join() === leftOut.join()) return []
  return [written(feedRules, { serial: envelope.serial, text, ...kept(leftOut) })]
}

async function wholeText(address: FeedAddress, envelope: Envelope, stored: FeedText | null, wanted: string): Promise<Written[]> {
  const all = envelope.files.filter((file) => file.role === 'text')
  const file = all.find(({ language }) => language === wanted) ?? all.find(({ language }) => language === 'en')
  if (!file) return []
  const { text, bytes, fresh } = await storedOrFetched(address, file, stored && 'text' in stored ? stored.text : undefined)
  readFeedText(bytes, file.language, envelope)
  if (!fresh && stored?.serial === envelope.serial) return []
  return [written(feedText, { serial: envelope.serial, language: file.language, text })]
}

function kept(leftOut: string[]): Pick<FeedRules, 'leftOut'> {
  return leftOut.length > 0 ? { leftOut } : {}
}

/** What a device stores of a release has to leave room for what people noted. */
function requireRoom(files: readonly FeedFile[]): void {
  if (files.reduce((sum, { size }) => sum + size, 0) > STORED_LIMIT) throw new Refused('too-large')
}

/** An envelope that was read names each of these once. */
function fileOf({ files }: Envelope, role: 'index' | 'authorities' | 'rules'): FeedFile {
  const file = files.find((one) => one.role === role)
  if (!file) throw new Refused('schema')
  return file
}
