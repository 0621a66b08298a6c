import { useState } from 'preact/hooks'
import { FieldErrors } from '../../../components/form/FieldErrors.tsx'
import { Undo } from '../../../components/records/Undo.tsx'
import { undoWords } from '../../../components/records/undo-words.ts'
import type { I18n } from '../../shared/i18n/translator.ts'
import { stateOf } from '../../shared/records/record.ts'
import { useUndo } from '../../shared/hooks/use-undo.ts'

interface Props {
  /** What is stored of the last step; undefined if it was not read. */
  known?: unknown
  /** Whether a step about this service is named here. */
  isAbout: (service: string) => boolean
  nameOf: (service: string) => string
  i18n: I18n
}

/** What was noted last, here or elsewhere, for as long as it can be undone. */
export function UndoLine({ known, isAbout, nameOf, i18n }: Props) {
  const { step, isUndone, undo } = useUndo(known)
  const [failed, setFailed] = useState<string[]>([])
  const shown = step?.changes.some(({ before, after }) => isAbout((after ?? before)?.service ?? '')) ? step : null
  return (
    <>
      <Undo
        what={shown && undoWords(shown.changes, stateOf, nameOf, i18n)}
        isUndone={isUndone}
        onUndo={() => void undo().then((problems) => setFailed(problems.map(({ key }) => i18n.t(key))))}
        i18n={i18n}
      />
      <FieldErrors sentences={failed} />
    </>
  )
}
