import fallback from '../../rules/data/fallback.json'
import type { I18n, MessageKey } from '../shared/i18n/translator.ts'

/** The operator's own pages for objecting. Built in, so that they are there when nothing else can be read. */
export function officialAddresses({ t }: I18n): { url: string; name: string }[] {
  return fallback.flatMap(({ url, word: key }) => (isWord(key) ? [{ url, name: t(key) }] : []))
}

/** A test compares the file with the words. */
function isWord(key: string): key is Extract<MessageKey, `fallback.${string}`> {
  return key.startsWith('fallback.')
}
