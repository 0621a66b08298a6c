import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import { stateOf } from '../../entrypoints/shared/records/record.ts'
import type { Undoable } from '../../entrypoints/shared/records/undo.ts'
import { FieldErrors } from '../form/FieldErrors.tsx'
import { undoWords } from './undo-words.ts'
import './undo.css'

interface Props {
  /** The last step; null if there is none to undo. */
  step: Pick<Undoable, 'changes'> | null
  /** Why undoing failed, as sentences. */
  failed: readonly string[]
  nameOf: (service: string) => string
  /** It was just undone. */
  isUndone: boolean
  onUndo: () => void
  i18n: I18n
}

/** What was just recorded, with a button to undo it. Read out as well: the screen changes below it. */
export function Undo({ step, isUndone, failed, onUndo, nameOf, i18n }: Props) {
  return (
    <>
      <output class="undo">
        {step && (
          <span class="line">
            <bdi>{undoWords(step.changes, stateOf, nameOf, i18n)}</bdi>
            <button type="button" class="button plain" onClick={onUndo}>
              {i18n.t('undo.do')}
            </button>
          </span>
        )}
        {!step && isUndone && <span class="line">{i18n.t('undo.done')}</span>}
      </output>
      <FieldErrors sentences={failed} />
    </>
  )
}
