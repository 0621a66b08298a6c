import { Problems } from '../../components/form/FieldErrors.tsx'
import { useWrite } from '../../components/ui/use-write.ts'
import type { Speech } from '../shared/i18n/translator.ts'
import type { Drafting } from './use-draft.ts'

/** Where what was typed is kept, and how to be rid of it. */
export function DraftNotes({ stored, forget, problem, speech }: Drafting & { speech: Speech }) {
  const deleting = useWrite(speech)
  return (
    <div class="draft-notes">
      <p class="detail">{speech.word('letter.kept')}</p>
      {problem && (
        <p role="alert" class="warn">
          {speech.word(problem === 'record.storage.full' ? 'letter.kept.full' : 'letter.kept.failed')}
        </p>
      )}
      <button type="button" class="button plain" disabled={!stored} onClick={() => void deleting.write(forget)}>
        {speech.word('letter.forget')}
      </button>
      <Problems sentences={deleting.problem ? [deleting.problem] : []} />
    </div>
  )
}
