import { useState } from 'preact/hooks'
import { Problems } from '../../components/form/FieldErrors.tsx'
import { Undo } from '../../components/records/Undo.tsx'
import { undoWords } from '../../components/records/undo-words.ts'
import type { Speech } from '../shared/i18n/translator.ts'
import { stateOf } from '../shared/records/record.ts'
import { useUndo } from './use-undo.ts'

interface Props {
  nameOf: (service: string) => string
  speech: Speech
}

/** What was noted last, here or elsewhere, for as long as it can be undone. */
export function UndoLine({ nameOf, speech }: Props) {
  const { step, isUndone, undo } = useUndo()
  const [failed, setFailed] = useState<string[]>([])
  return (
    <>
      <Undo
        what={step && undoWords(step.changes, stateOf, nameOf, speech)}
        isUndone={isUndone}
        onUndo={() => void undo().then((problems) => setFailed(problems.map(({ key }) => speech.word(key))))}
        speech={speech}
      />
      <Problems sentences={failed} />
    </>
  )
}
