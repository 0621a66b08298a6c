import type { Envelope } from '../../../rules/feed/envelope.ts'
import { Refused } from '../../../rules/feed/refusals.ts'
import { admitFeedRules, readFeedText, type Judge } from '../../../rules/feed/verify-file.ts'
import type { FeedAddress } from '../../shared/feed/address.ts'
import { pickLanguage } from '../../shared/i18n/translator.ts'
import { feedRules, feedText, language, readLocal, written, type Written } from '../../shared/storage/storage.ts'
import { storedOrFetched } from './fetch-file.ts'

/** Returns how rules about these operators are checked; null means all operators of this build. */
export type JudgeOf = (operators: readonly string[] | null) => Promise<Judge>

/** Fetches a release of format 1: one file with all rules, and one per language with the sentences. Supported until December 2027. */
export async function fetchWhole(address: FeedAddress, envelope: Envelope, judgeOf: JudgeOf): Promise<Written[]> {
  const rules = await wholeRules(address, envelope, judgeOf)
  return [...rules, ...(await wholeText(address, envelope))]
}

async function wholeRules(address: FeedAddress, envelope: Envelope, judgeOf: JudgeOf): Promise<Written[]> {
  const [stored] = await readLocal(feedRules)
  const file = envelope.files.find(({ role }) => role === 'rules')
  if (!file) throw new Refused('schema')
  const { text, bytes, fresh } = await storedOrFetched(address, file, stored && 'text' in stored ? stored.text : undefined)
  const { leftOut } = admitFeedRules(bytes, envelope, await judgeOf(null))
  if (!fresh && stored?.serial === envelope.serial && (stored.leftOut ?? []).join() === leftOut.join()) return []
  return [written(feedRules, { serial: envelope.serial, text, ...(leftOut.length > 0 && { leftOut }) })]
}

async function wholeText(address: FeedAddress, envelope: Envelope): Promise<Written[]> {
  const [stored, chosen] = await readLocal(feedText, language)
  const all = envelope.files.filter((file) => file.role === 'text')
  const wanted = [pickLanguage(chosen, navigator.languages), 'en']
  const file = wanted.flatMap((one) => all.filter((some) => some.language === one))[0]
  if (!file) return []
  const { text, bytes, fresh } = await storedOrFetched(address, file, stored && 'text' in stored ? stored.text : undefined)
  readFeedText(bytes, file.language)
  if (!fresh && stored?.serial === envelope.serial) return []
  return [written(feedText, { serial: envelope.serial, language: file.language, text })]
}
