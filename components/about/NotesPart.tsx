import type { Note } from '../../rules/schema/statements.ts'
import { Cite, type CiteProps } from './Cite.tsx'

/** Sentences, each with its sources. */
export function NotesPart({ notes, ...cite }: CiteProps & { notes: readonly Note[] }) {
  return (
    <ul class="report-list">
      {notes.map((note) => (
        <li key={note.id}>
          <p>{cite.i18n.fact(note.id)}</p>
          <Cite statement={note} {...cite} />
        </li>
      ))}
    </ul>
  )
}
