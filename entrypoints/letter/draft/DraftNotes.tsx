import { FieldErrors } from '../../../components/form/FieldErrors.tsx'
import { useWrite } from '../../../components/ui/use-write.ts'
import type { I18n } from '../../shared/i18n/translator.ts'
import { agreeToStoring } from '../../shared/storage/private-window.ts'
import type { DraftState } from './use-draft.ts'

/** Says where the draft is stored, with a button to delete it; in a private window, that it is not stored. */
export function DraftNotes({ stored, passing, unread, forget, problem, i18n }: DraftState & { i18n: I18n }) {
  const deleting = useWrite(i18n)
  return (
    <div class="draft-notes">
      <p class="detail">{i18n.t(passing ? 'letter.private' : 'letter.kept')}</p>
      {unread && (
        <p role="alert" class="warn">
          {i18n.t('letter.unread')}
        </p>
      )}
      {passing && (
        <button type="button" class="button plain" onClick={agreeToStoring}>
          {i18n.t('private.store')}
        </button>
      )}
      {problem && (
        <p role="alert" class="warn">
          {i18n.t(problem === 'record.storage.full' ? 'letter.kept.full' : 'letter.kept.failed')}
        </p>
      )}
      <button type="button" class="button plain" disabled={!stored} onClick={() => void deleting.write(forget)}>
        {i18n.t('letter.forget')}
      </button>
      <FieldErrors sentences={deleting.problem ? [deleting.problem] : []} />
    </div>
  )
}
