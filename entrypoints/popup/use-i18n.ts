import { useLayoutEffect, useState } from 'preact/hooks'
import type { FeedText } from '../shared/feed/schemas.ts'
import { fetchJson } from '../shared/fetch-json.ts'
import { loadMessages, pickLanguage, prepareDates, createI18n, type Language, type I18n } from '../shared/i18n/translator.ts'
import { loadRulesText } from '../shared/i18n/rules-text.ts'
import type { Device } from './use-device.ts'

export interface LoadedI18n {
  /** Null until there are words. */
  i18n: I18n | null
  /** The words or the sentences of this language cannot be read; then `i18n` is English and knows no facts. */
  broken: boolean
}

/** The language of the page: what the person chose (null: what the browser prefers), with its words and the sentences that concern all operators. */
export function useI18n(device: Pick<Device, 'language' | 'feedText'> | undefined, preferred: readonly string[]): LoadedI18n {
  const { language: chosen, feedText: feed } = device ?? {}
  const [spoken, setSpoken] = useState<LoadedI18n>({ i18n: null, broken: false })
  // At once, see `useStored`.
  useLayoutEffect(() => {
    if (chosen === undefined || feed === undefined) return
    const over = new AbortController()
    void load(pickLanguage(chosen, preferred), feed)
      .then((i18n) => ({ i18n, broken: false }))
      .catch(async () => ({ i18n: await lastMessages(), broken: true }))
      .then((now) => over.signal.aborted || setSpoken(now))
    return () => over.abort()
  }, [chosen, feed, preferred])
  return spoken
}

async function load(language: Language, feed: FeedText | null): Promise<I18n> {
  const loading = Promise.all([loadMessages(language, fetchJson), loadRulesText(language, [], feed)])
  // When all has been asked for.
  queueMicrotask(() => prepareDates(language))
  const [words, { texts }] = await loading
  return createI18n(language, words, texts)
}

/** Part of the program and not fetched, so that there are words to say that the words cannot be read. */
async function lastMessages(): Promise<I18n> {
  const { default: english } = await import('../shared/i18n/locales/en.json')
  return createI18n('en', english, {})
}
