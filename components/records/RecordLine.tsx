import type { Speech } from '../../entrypoints/shared/locale.ts'
import type { RecordView } from '../../entrypoints/shared/record-view.ts'
import { Semaphore } from '../Semaphore.tsx'
import './record-line.css'

interface Props {
  view: RecordView
  /** Heading of a card, or a line of a list. */
  as?: 'h3' | 'p'
  speech: Speech
}

/** How one objection stands: sign, whose it is, state with its day, and by when an answer is due. */
export function RecordLine({ view, as: Name = 'p', speech }: Props) {
  const { record, service, state, look, since, due, overdue } = view
  const account = record.account.trim()
  return (
    <div class="record-line">
      <Semaphore {...look} />
      <div class="told">
        <Name class="whose">
          {service}
          {account && (
            <>
              {' · '}
              <bdi>{account}</bdi>
            </>
          )}
        </Name>
        <p class="detail">{[speech.word(`record.state.${state}`), since && speech.date(since)].filter(Boolean).join(' · ')}</p>
        {due && (
          <p class={overdue ? 'meta warn' : 'meta'}>{speech.word(overdue ? 'record.overdue' : 'record.due', { date: speech.date(due) })}</p>
        )}
      </div>
    </div>
  )
}
