/** Different facts of the same shape: what a correction of the rules could change any day. Pure. */

type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

/** All dates move by the same number of days, so that what was fresh stays fresh, and the order stays. */
const DAYS_BACK = 17
const CONFIDENCE: Record<string, string> = { 'two-or-more': 'one-primary', 'one-primary': 'one', one: 'two-or-more' }
const DEFAULTS: Record<string, string> = { on: 'asked', off: 'on', asked: 'off' }
/** Other people's words, on which nothing in the extension may depend. */
const SAID = new Set(['actor', 'caseNumber', 'title', 'publisher', 'nameEn', 'short', 'postal'])
/** A file of `rules/data`, by its path there. */
export function alterData(path: string, value: Json): Json {
  const kept = path.endsWith('events.json') && Array.isArray(value) ? withoutFirst(value) : value
  return altered(kept, '', path.endsWith('opt-outs.json'))
}

/** One fewer; the next one gets its sources too, as no source may be without a statement. */
function withoutFirst([first, next, ...rest]: Json[]): Json[] {
  if (!first || !next) return first ? [first] : []
  const merged = { ...fieldsOf(next), sources: [...new Set([...sourcesOf(next), ...sourcesOf(first)])] }
  return [merged, ...rest]
}

function sourcesOf(statement: Json): Json[] {
  const { sources = [] } = fieldsOf(statement)
  return Array.isArray(sources) ? sources : []
}

function fieldsOf(value: Json): Record<string, Json> {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? value : {}
}

/** A file of `rules/text`: every sentence is different, with the same placeholders. */
export function alterTexts(texts: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([id, text], at) => [id, [`Other words ${at}`, ...placesIn(text)].join(' ')]))
}

function altered(value: Json, key: string, isWay: boolean): Json {
  if (Array.isArray(value)) return value.map((one, at) => (key === 'path' ? `Label ${at + 1}` : altered(one, key, isWay)))
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, altered(one, name, isWay)]))
  if (key === 'clicks' && typeof value === 'number') return value + 1
  if (typeof value !== 'string') return value
  return alteredWord(value, key, isWay)
}

function alteredWord(value: string, key: string, isWay: boolean): string {
  if (key === 'confidence') return CONFIDENCE[value] ?? value
  if (key === 'default') return DEFAULTS[value] ?? value
  if (SAID.has(key)) return `Other ${value}`
  if (key === 'formId') return otherNumber(value)
  if (/^\d{4}(-\d\d){0,2}$/.test(value)) return earlier(value)
  // A form's number is in its address and in the paths that identify its page.
  const moved = value.replaceAll(/\d{10,}/g, otherNumber)
  return key === 'url' && isWay ? `${moved}${moved.includes('?') ? '&' : '?'}moved=1` : moved
}

function otherNumber(digits: string): string {
  return digits.replaceAll(/\d/g, (digit) => String(9 - Number(digit)))
}

/** As precise as it was. */
function earlier(date: string): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  if (month === 0) return String(year - 1)
  const moved = day === 0 ? new Date(Date.UTC(year, month - 2, 1)) : new Date(Date.UTC(year, month - 1, day - DAYS_BACK))
  return moved.toISOString().slice(0, date.length)
}

function placesIn(text: string): string[] {
  return text.match(/\{\{?[^{}]+\}\}?/g)?.map((place) => place.replace(/\d{4}(-\d\d){1,2}/, earlier)) ?? []
}
