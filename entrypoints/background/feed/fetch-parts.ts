import { STORED_LIMIT, type Envelope, type FeedFile } from '../../../rules/feed/envelope.ts'
import { listIn, withListed, type ListFile } from '../../../rules/feed/listed.ts'
import { Refused } from '../../../rules/feed/refusals.ts'
import { admitParts, readFeedText, readIndexFile } from '../../../rules/feed/verify-file.ts'
import type { FeedAddress } from '../../shared/feed/address.ts'
import type { FeedRules, FeedText } from '../../shared/feed/schemas.ts'
import { pickLanguage } from '../../shared/i18n/translator.ts'
import { feedRules, feedText, language, readLocal, written, type Written } from '../../shared/storage/storage.ts'
import type { Bundled } from '../rules/bundled-rules.ts'
import { storedOrFetched, type Fetched } from './fetch-file.ts'
import type { JudgeOf } from './fetch-whole.ts'
import { notBuiltIn } from './not-built-in.ts'

type Listed = Fetched & { file: ListFile }

/**
 * The parts of a release that this device lacks. Of what the person does, only their language affects which files are requested: otherwise
 * the host could tell which services somebody uses, and recognise them by it.
 */
export async function fetchParts(address: FeedAddress, signed: Envelope, bundled: Bundled | null, judgeOf: JudgeOf): Promise<Written[]> {
  const [rules, text, chosen] = await readLocal(feedRules, feedText, language)
  const before = rules && 'parts' in rules ? rules.parts : null
  const spoken = [pickLanguage(chosen, navigator.languages), 'en'].map((one) => listIn(signed, one)).find((one) => one !== null) ?? null
  const said = text && 'texts' in text && text.language === spoken?.language ? text : null
  const index = await storedOrFetched(address, fileOf(signed, 'index'), before?.index)
  const list = await fetchList(address, listIn(signed), before?.list)
  const textList = await fetchList(address, spoken, said?.list)
  const envelope = withListed(
    signed,
    [list, textList].filter((one) => one !== null),
  )
  readIndexFile(index.bytes, envelope)
  const lacking = await notBuiltIn(envelope.files, bundled)
  requireRoom([fileOf(signed, 'index'), fileOf(signed, 'authorities'), ...lacking.operators, ...lacking.texts])
  const authorities = await storedOrFetched(address, fileOf(signed, 'authorities'), before?.authorities)
  const operators = []
  for (const file of lacking.operators)
    operators.push({ id: file.id, ...(await storedOrFetched(address, file, before?.operators[file.id])) })
  const { leftOut } = admitParts(
    { index: index.bytes, authorities: authorities.bytes, operators: operators.map(({ bytes }) => bytes) },
    envelope,
    await judgeOf(operators.map(({ id }) => id)),
  )
  const texts = []
  for (const file of lacking.texts) {
    const name = file.operator ?? 'common'
    const one = await storedOrFetched(address, file, said?.texts[name])
    readFeedText(one.bytes, file.language)
    texts.push({ id: name, ...one })
  }
  const now: FeedRules = {
    serial: signed.serial,
    parts: { index: index.text, authorities: authorities.text, ...(list && { list: list.text }), operators: byId(operators) },
    ...(leftOut.length > 0 && { leftOut }),
  }
  const sentences: FeedText | null = textList && {
    serial: signed.serial,
    language: textList.file.language ?? '',
    list: textList.text,
    texts: byId(texts),
  }
  return [
    ...(isSame(now, rules) ? [] : [written(feedRules, now)]),
    ...(sentences === null || isSame(sentences, text) ? [] : [written(feedText, sentences)]),
  ]
}

async function fetchList(address: FeedAddress, file: ListFile | null, stored: string | undefined): Promise<Listed | null> {
  return file && { file, ...(await storedOrFetched(address, file, stored)) }
}

function byId(all: readonly { id: string; text: string }[]): Record<string, string> {
  return Object.fromEntries(all.map(({ id, text }) => [id, text] as const).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** Whether it is already stored. A browser may return ids in sorted order, so they are stored sorted. */
function isSame(one: object, other: object | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** Refuses a release so large that it would leave no room for the person's own data. */
function requireRoom(files: readonly FeedFile[]): void {
  if (files.reduce((sum, { size }) => sum + size, 0) > STORED_LIMIT) throw new Refused('too-large')
}

/** A parsed envelope names each of these exactly once. */
function fileOf({ files }: Envelope, role: 'index' | 'authorities'): FeedFile {
  const file = files.find((one) => one.role === role)
  if (!file) throw new Refused('schema')
  return file
}
