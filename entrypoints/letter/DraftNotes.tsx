import type { Speech } from '../shared/locale.ts'
import type { Drafting } from './use-draft.ts'

/** Where what was typed is kept, and how to be rid of it. */
export function DraftNotes({ stored, forget, problem, speech }: Drafting & { speech: Speech }) {
  return (
    <div class="draft-notes">
      <p class="detail">{speech.word('letter.kept')}</p>
      {problem && (
        <p role="alert" class="warn">
          {speech.word(problem === 'record.storage.full' ? 'letter.kept.full' : 'letter.kept.failed')}
        </p>
      )}
      <button type="button" class="button plain" disabled={!stored} onClick={() => void forget()}>
        {speech.word('letter.forget')}
      </button>
    </div>
  )
}
