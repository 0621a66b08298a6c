import type { Finding } from '../../rules/engine/find.ts'
import type { Note } from '../../rules/schema/statements.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'

/** What the rules say on a point for this service and place; empty if nothing. */
export function knownOf(point: Note['point'], { notes }: Pick<Finding, 'notes'>, { fact }: Pick<I18n, 'fact'>): string {
  const note = notes.find((one) => one.point === point)
  return note ? fact(note.id) : ''
}
