import type { ComponentChildren } from 'preact'
import type { Speech } from '../../entrypoints/shared/locale.ts'
import type { RecordView } from '../../entrypoints/shared/record-view.ts'
import { lettersFor } from './letters-for.ts'

interface Props {
  view: RecordView
  /** The first is the thing to do now. */
  prominent?: boolean
  /** Stands in the row after them. */
  children?: ComponentChildren
  speech: Speech
}

/** The letters that help with this record as it stands, each opening with its dates filled in. */
export function LetterLinks({ view, prominent = false, children, speech }: Props) {
  const kinds = lettersFor(view)
  if (kinds.length === 0) return <>{children}</>
  return (
    <div class="step-row">
      {kinds.map((kind, at) => (
        <a
          key={kind}
          class={prominent && at === 0 ? 'button' : 'button plain'}
          href={`/letter.html?kind=${kind}&record=${encodeURIComponent(view.record.id)}`}
          target="_blank"
        >
          {speech.word(`record.letter.${kind}`)}
        </a>
      ))}
      {children}
    </div>
  )
}
