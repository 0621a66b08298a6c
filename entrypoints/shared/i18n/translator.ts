import { isOf } from '../../../rules/schema/language-tag.ts'
import type { RulesText } from '../../../rules/schema/schema.ts'
import type en from './locales/en.json'

/** The only file that knows languages: which one, its words, dates and plurals. */

export type MessageKey = keyof typeof en
export type Messages = Record<MessageKey, string>
type Plural<K> = K extends `${infer Stem}.other` ? Stem : never
export type PluralKey = Plural<MessageKey>
type Values = Record<string, string | number>

/** Languages that are shipped; a test compares the list with the files. */
export const LANGUAGES = ['en', 'de'] as const
export type Language = (typeof LANGUAGES)[number]
/** Code for every country that the rules do not name; ISO 3166 reserves it for private use. */
export const ELSEWHERE = 'ZZ'
const RIGHT_TO_LEFT = ['ar', 'fa', 'he', 'ur']

/** Everything that a screen needs to be shown in one language. */
export interface I18n {
  language: Language
  direction: 'ltr' | 'rtl'
  /** A word of the interface. */
  t: (key: MessageKey, values?: Values) => string
  plural: (key: PluralKey, count: number, values?: Values) => string
  /** A sentence about a fact, by the fact's id; empty if there is none, never an id. */
  fact: (key: string) => string
  /** Formats `2026-07-23`, `2026-07` or `2026`, as precisely as it is given. */
  date: (date: string) => string
  /** As `date`, for a date known only this precisely: "about May 2025", "2024", "day not noted". */
  about: (date: string, precision: 'month' | 'year' | 'unknown' | undefined) => string
  /** How long ago something was, in whole days: "12 days ago", "today". */
  ago: (days: number) => string
  country: (code: string) => string
  /** The name of an official page to show if no rules can be read (`rules/tools/build-words.ts`). */
  fallback: (id: string) => string | undefined
}

/** The person's choice; otherwise the browser's first language that is shipped; otherwise English. */
export function pickLanguage(chosen: string | null, preferred: readonly string[]): Language {
  for (const tag of [chosen, ...preferred]) {
    const found = LANGUAGES.find((one) => isOf(one, tag ?? ''))
    if (found) return found
  }
  return 'en'
}

/** Its `t` throws, and names the key, if a word is missing: the part of the screen that needs it is left out, never shown without it. */
export function createI18n(language: Language, words: Partial<Messages>, texts: RulesText['texts']): I18n {
  const word = (key: MessageKey): string => wordAt(words, key)
  // Created on first use: that takes milliseconds, and the badge rarely needs them.
  let rules: Intl.PluralRules | undefined
  const select = (count: number): Intl.LDMLPluralRule => (rules ??= new Intl.PluralRules(language)).select(count)
  let countries: Intl.DisplayNames | undefined
  // The build includes the names of the countries it knows among the words; the feed may bring others.
  const country = (code: string): string =>
    messageAt(words, `country.${code}`) ?? (countries ??= new Intl.DisplayNames([language], { type: 'region' })).of(code) ?? code
  const date = (value: string): string => formatDate(language, value)
  const about: I18n['about'] = (value, precision) => {
    if (precision === 'unknown') return word('record.date.unknown')
    if (precision === 'month') return fill(word('record.date.about'), { date: date(value.slice(0, 7)) })
    return date(precision === 'year' ? value.slice(0, 4) : value)
  }
  return {
    language,
    direction: RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr',
    t: (key, values) => fill(word(key), values),
    plural: (key, count, values) => fill(pluralOf(words, key, select(count)), { count, ...values }),
    fact: (key) => factIn(texts, key, date),
    date,
    about,
    ago: (days) => new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-days, 'day'),
    country: (code) => (code === ELSEWHERE || !/^[A-Z]{2}$/.test(code) ? word('country.other') : country(code)),
    fallback: (id) => messageAt(words, `fallback.${id}`),
  }
}

/** The same with the sentences of further operators. */
export function withTexts(i18n: I18n, texts: RulesText['texts']): I18n {
  return { ...i18n, fact: (key) => factIn(texts, key, i18n.date) || i18n.fact(key) }
}

function factIn(texts: RulesText['texts'], key: string, date: (day: string) => string): string {
  return (texts[key] ?? '').replaceAll(/\{\{(\d{4}(?:-\d\d){0,2})\}\}/g, (_, day: string) => date(day))
}

export async function loadMessages(language: Language, fetchJson: (path: string) => Promise<unknown>): Promise<Messages> {
  return asMessages(await fetchJson(`/words/${language}.json`))
}

function asMessages(value: unknown): Messages {
  if (!isMessages(value)) throw new Error('The words of the interface cannot be read')
  return value
}

/** The build checks the file's content; here only its type is checked. */
function isMessages(value: unknown): value is Messages {
  return typeof value === 'object' && value !== null && 'title' in value
}

function pluralOf(words: Partial<Messages>, stem: string, form: Intl.LDMLPluralRule): string {
  return messageAt(words, `${stem}.${form}`) ?? messageAt(words, `${stem}.other`) ?? ''
}

function wordAt(words: Partial<Messages>, key: MessageKey): string {
  const found = words[key]
  if (found === undefined) throw new Error(`No word for ${key}`)
  return found
}

/** A word whose key is built at run time. */
function messageAt(words: Partial<Messages>, key: string): string | undefined {
  const all: Record<string, string | undefined> = words
  return Object.hasOwn(all, key) ? all[key] : undefined
}

function fill(text: string, values: Values = {}): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}

const SHAPES: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
}

/** The words are British English, and so are the dates: day, month, year. */
const CALENDARS: Record<Language, string> = { en: 'en-GB', de: 'de' }

const formats = new Map<string, Intl.DateTimeFormat>()

/** Formatting the first date takes 20 ms in a new process, while the browser loads its data. Call it while waiting for the words. */
export function prepareDates(language: Language): void {
  formatDate(language, '2025-04-14')
}

function formatDate(language: Language, value: string): string {
  const time = Date.parse(`${value}${'-01-01'.slice(value.length - 4)}T00:00Z`)
  return Number.isNaN(time) ? value : formatFor(language, value.length).format(time)
}

function formatFor(language: Language, length: number): Intl.DateTimeFormat {
  const key = `${language} ${length}`
  const format = formats.get(key) ?? new Intl.DateTimeFormat(CALENDARS[language], { ...SHAPES[length], timeZone: 'UTC' })
  formats.set(key, format)
  return format
}
