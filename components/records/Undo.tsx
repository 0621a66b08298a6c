import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import './undo.css'

interface Props {
  /** What the last step noted, as `undoWords` has it; null if there is none to take back. */
  what: string | null
  /** It was just taken back. */
  isUndone: boolean
  onUndo: () => void
  i18n: I18n
}

/** What was just noted, and the way back. Aloud too: the screen changes below it. */
export function Undo({ what, isUndone, onUndo, i18n }: Props) {
  return (
    <output class="undo">
      {what !== null && (
        <span class="line">
          <bdi>{what}</bdi>
          <button type="button" class="button plain" onClick={onUndo}>
            {i18n.t('undo.do')}
          </button>
        </span>
      )}
      {what === null && isUndone && <span class="line">{i18n.t('undo.done')}</span>}
    </output>
  )
}
