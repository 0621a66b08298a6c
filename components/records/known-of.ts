import type { Finding } from '../../rules/engine/find.ts'
import type { Speech } from '../../entrypoints/shared/i18n/translator.ts'

/** What the rules say on a point, if they say it of this service and place; else empty. */
export function knownOf(id: string, { notes }: Pick<Finding, 'notes'>, { say }: Pick<Speech, 'say'>): string {
  return notes.some((note) => note.id === id) ? say(id) : ''
}
