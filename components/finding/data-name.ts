import { nameOf } from '../../rules/compose/data-list.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'

/** A kind of data at the start of a line; the rules have it in lower case. The company's own words come first. */
export function dataName(code: string, operatorId: string, i18n: I18n): string {
  const [first = '', ...rest] = nameOf(code, operatorId, i18n)
  return first.toLocaleUpperCase(i18n.language) + rest.join('')
}
