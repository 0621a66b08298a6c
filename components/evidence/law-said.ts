import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import type { Finding } from '../../rules/engine/find.ts'

/** Whether it was decided here and what people may do, in one sentence; otherwise the legal position; empty if there is neither. */
export function lawSaid(status: Finding['status'], { fact }: Pick<I18n, 'fact'>): string {
  return status ? fact(`${status.id}.may`) || fact(status.id) : ''
}
