import { nameOf } from '../../rules/compose/data-list.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'

/** A kind of data at the start of a line; the rules spell it as within a sentence. A company's own words for it come first. */
export function dataName(code: string, operatorId: string, i18n: I18n): string {
  const [first = '', ...rest] = nameOf(code, operatorId, i18n)
  return first.toLocaleUpperCase(i18n.language) + rest.join('')
}
