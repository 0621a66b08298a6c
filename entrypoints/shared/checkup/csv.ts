import type { I18n } from '../i18n/translator.ts'
import { asKnown } from '../records/deadlines.ts'
import type { Listed } from './listed.ts'

const HEAD = ['service', 'company', 'country', 'state', 'since', 'account', 'noted', 'day', 'dated'] as const

interface Material {
  services: readonly Listed[]
  /** ISO country; null if it is not known. */
  country: string | null
  today: string
}

/** The list as a table, a line for each service and account. Days stay as they are sorted: `2026-11-30`. */
export function csvOf({ services, country, today }: Material, i18n: I18n): string {
  const place = country === null ? '' : i18n.country(country)
  const rows = services.flatMap(({ name, operator, line, views }) => {
    const own = [name, operator, place, line?.holds?.sentence ?? '', line?.since ?? '']
    const noted = views.map(({ record, state, since, sinceAbout }) => [
      record.account,
      i18n.t(`record.state.${state}`),
      (since && asKnown(since, sinceAbout)) ?? '',
    ])
    return (noted.length > 0 ? noted : [['', '', '']]).map((one) => [...own, ...one, today])
  })
  // The mark tells programs for tables that it is UTF-8.
  return `\uFEFF${[HEAD.map((name) => i18n.t(`checkup.csv.${name}`)), ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
}

/** What begins like a formula would be worked out by programs for tables. https://owasp.org/www-community/attacks/CSV_Injection */
function cell(text: string): string {
  const harmless = /^\s*[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
