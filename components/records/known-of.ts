import type { Finding } from '../../rules/engine/find.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'

/** What the rules say on a point, if they say it of this service and place; else empty. */
export function knownOf(id: string, { notes }: Pick<Finding, 'notes'>, { fact }: Pick<I18n, 'fact'>): string {
  return notes.some((note) => note.id === id) ? fact(id) : ''
}
