import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'

/** A kind of data at the start of a line; the rules spell it as within a sentence. A company's own words for it come first. */
export function dataName(code: string, operatorId: string, { fact, language }: I18n): string {
  const [first = '', ...rest] = fact(`use.${code}.${operatorId}`) || fact(`use.${code}`)
  return first.toLocaleUpperCase(language) + rest.join('')
}
