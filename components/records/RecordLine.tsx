import type { Speech } from '../../entrypoints/shared/i18n/translator.ts'
import type { RecordView } from '../../entrypoints/shared/records/record-view.ts'
import { Semaphore } from '../ui/Semaphore.tsx'
import { Earlier } from './Earlier.tsx'
import './record-line.css'

interface Props {
  view: RecordView
  /** What tells it from others of its service, as `namesOf` has it; empty where nothing has to. */
  name: string
  /** That it was made where the person no longer lives, in a sentence; empty for the others. */
  moved?: string
  /** Heading of a card, or a line of a list. */
  as?: 'h3' | 'p'
  speech: Speech
}

/** How one objection stands: sign, whose it is, state with its day, and by when an answer is due. */
export function RecordLine({ view, name, moved = '', as: Name = 'p', speech }: Props) {
  const { service, state, look, since, sinceAbout, due, overdue } = view
  return (
    <div class="record-line">
      <Semaphore {...look} />
      <div class="told">
        <Name class="whose">
          {service}
          {name && (
            <>
              {' · '}
              <bdi>{name}</bdi>
            </>
          )}
        </Name>
        <p class="detail">{[speech.word(`record.state.${state}`), since && speech.about(since, sinceAbout)].filter(Boolean).join(' · ')}</p>
        {due && (
          <p class={overdue ? 'meta warn' : 'meta'}>{speech.word(overdue ? 'record.overdue' : 'record.due', { date: speech.date(due) })}</p>
        )}
        <Earlier view={view} speech={speech} />
        {moved && <p class="meta">{moved}</p>}
      </div>
    </div>
  )
}
