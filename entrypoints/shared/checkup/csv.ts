import type { I18n } from '../i18n/translator.ts'
import { asKnown } from '../records/deadlines.ts'
import type { Listed } from './listed.ts'

const HEAD = ['service', 'company', 'country', 'state', 'since', 'account', 'noted', 'day', 'dated'] as const

interface Material {
  services: readonly Listed[]
  /** ISO country code; null if unknown. */
  country: string | null
  today: string
}

/** The list as CSV, a line for each service and account. Dates stay ISO, `2026-11-30`, so that they sort. */
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
  // The byte order mark tells spreadsheet programs that it is UTF-8.
  return `\uFEFF${[HEAD.map((name) => i18n.t(`checkup.csv.${name}`)), ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
}

/** Spreadsheet programs would evaluate what begins like a formula. https://owasp.org/www-community/attacks/CSV_Injection */
function cell(text: string): string {
  const harmless = /^\s*[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
