import type { Marks } from '../../rules/engine/facts-for.ts'
import type { I18n, MessageKey } from '../../entrypoints/shared/i18n/translator.ts'

/** One side of a change. Data stored by an earlier version, or from later rules, may contain codes unknown to this version. */
export interface Side {
  marks: Marks
  /** The other side; absent if the statement is new, or was removed. */
  other: Marks | undefined
  operator: string
}

/** A mark in words; empty if it says nothing by itself. */
export function markOf(name: string, { marks, other, operator }: Side, i18n: I18n): string {
  const { fact, t } = i18n
  const value = marks[name] ?? ''
  const day = dateOf(value, i18n)
  switch (name) {
    case 'status':
      return statusOf(value, marks['claim'], operator, i18n)
    case 'since':
      return day && t('headline.since', { date: day })
    case 'until':
      return day && t('news.until', { date: day })
    case 'uses':
      return usesOf(marks, other, i18n)
    case 'url':
      return value.startsWith('https://') ? value.replace(/^https:\/\/(www\.)?/, '') : ''
    case 'asks':
      return asksOf(value, i18n)
    case 'date':
      return day
    case 'actor':
    case 'path':
    case 'email':
      return value
    case 'default':
      return value && fact(`say.default.${value}`)
    case 'basis':
    case 'form':
    case 'right':
    case 'kind':
    case 'outcome':
    case 'joinable':
      return fact(`${name}.${value}`)
    default:
      return ''
  }
}

function dateOf(value: string, { date }: I18n): string {
  return /^\d{4}(-\d\d){0,2}$/.test(value) ? date(value) : ''
}

const STATUSES = new Map<string, MessageKey>([
  ['active', 'news.status.active'],
  ['announced', 'news.status.announced'],
  ['paused', 'news.status.paused'],
  ['opt-in', 'news.status.opt-in'],
  ['not-used', 'news.status.not-used'],
  ['unknown', 'news.status.unknown'],
])
const CLAIMS = new Map<string, MessageKey>([
  ['stated', 'news.claim.stated'],
  ['reported', 'claim.reported'],
  ['presumed', 'claim.presumed'],
  ['disputed', 'claim.disputed'],
])

function statusOf(status: string, claim: string | undefined, operator: string, { t }: I18n): string {
  const [key, frame] = [STATUSES.get(status), CLAIMS.get(claim ?? '')]
  const said = key ? t(key) : ''
  return said && frame && status !== 'unknown' ? t(frame, { said, operator }) : said
}

/** Kinds of data that differ from the other side; all used ones if there is no other side. */
function usesOf(marks: Marks, other: Marks | undefined, { fact, t }: I18n): string {
  const [here, there] = [listed(marks), other && listed(other)]
  const codes = [...new Set([...here.keys(), ...(there?.keys() ?? [])])]
  const differing = codes.filter((code) => (there ? here.get(code) !== there.get(code) : here.get(code) === 'used'))
  return differing
    .map((code) => ({ what: fact(`use.${code}`), key: USES[here.get(code) ?? 'unlisted'] }))
    .filter(({ what }) => what !== '')
    .map(({ what, key }) => t(key, { what }))
    .join(' · ')
}

const USES = { used: 'news.use.used', excluded: 'news.use.excluded', unlisted: 'news.use.unlisted' } as const

function listed({ uses = '', excludes = '' }: Marks): Map<string, 'used' | 'excluded'> {
  return new Map([
    ...codesIn(excludes).map((code): [string, 'excluded'] => [code, 'excluded']),
    ...codesIn(uses).map((code): [string, 'used'] => [code, 'used']),
  ])
}

function codesIn(text: string): string[] {
  return text.split(' ').filter(Boolean)
}

/** What a form asks for. */
function asksOf(json: string, { t }: I18n): string {
  const asks = parsed(json)
  const reason = asks['reason']
  const length = asks['minLength']
  return [
    asks['email'] === true && t('news.asks.email'),
    asks['country'] === true && t('news.asks.country'),
    asks['phone'] === true && t('news.asks.phone'),
    asks['emailCode'] === true && t('news.asks.code'),
    (reason === 'optional' || reason === 'required' || reason === 'none') && t(`news.asks.reason.${reason}`),
    typeof length === 'number' && t('news.asks.length', { count: length }),
  ]
    .filter(Boolean)
    .join(' · ')
}

function parsed(json: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}
