import type { Speech } from '../../entrypoints/shared/i18n/translator.ts'
import './undo.css'

interface Props {
  /** What the last step noted, as `undoWords` has it; null if there is none to take back. */
  what: string | null
  /** It was just taken back. */
  isUndone: boolean
  onUndo: () => void
  speech: Speech
}

/** What was just noted, and the way back. Aloud too: the screen changes below it. */
export function Undo({ what, isUndone, onUndo, speech }: Props) {
  return (
    <output class="undo">
      {what !== null && (
        <span class="line">
          <bdi>{what}</bdi>
          <button type="button" class="button plain" onClick={onUndo}>
            {speech.word('undo.do')}
          </button>
        </span>
      )}
      {what === null && isUndone && <span class="line">{speech.word('undo.done')}</span>}
    </output>
  )
}
