import type { ComponentChildren } from 'preact'
import type { Regime } from '../../rules/schema/codes.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import type { RecordView } from '../../entrypoints/shared/records/record-view.ts'
import { lettersOf } from './letters-of.ts'

interface Props {
  view: RecordView
  /** The law where the person lives: some laws have no letters. */
  regime: Regime | null
  /** Whether the first letter is the thing to do now. */
  prominent?: boolean
  /** Shown in the row after them. */
  children?: ComponentChildren
  i18n: I18n
}

/** Links to the letters that help with this record now, each with its dates filled in. */
export function LetterLinks({ view, regime, prominent = false, children, i18n }: Props) {
  const letters = lettersOf(view, regime)
  if (letters.length === 0) return <>{children}</>
  return (
    <div class="step-row">
      {letters.map(({ kind, href }, at) => (
        <a key={kind} class={prominent && at === 0 ? 'button' : 'button plain'} href={href} target="_blank" rel="noreferrer">
          {i18n.t(`record.letter.${kind}`)}
        </a>
      ))}
      {children}
    </div>
  )
}
