import { KINDS, type Kind } from '../../../rules/overview/kind-of.ts'
import type { I18n } from '../i18n/translator.ts'

/** "7 services: 5 on, 1 sent, 1 confirmed". */
export function sumOf(kinds: readonly Kind[], { plural }: Pick<I18n, 'plural'>): string {
  const counts = KINDS.map((kind) => ({ kind, count: kinds.filter((one) => one === kind).length })).filter(({ count }) => count > 0)
  return plural('checkup.sum', kinds.length, { parts: counts.map(({ kind, count }) => plural(`checkup.kind.${kind}`, count)).join(', ') })
}
