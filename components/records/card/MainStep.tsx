import { useState } from 'preact/hooks'
import type { TransitionType } from '../../../entrypoints/shared/records/transitions.ts'
import type { I18n } from '../../../entrypoints/shared/i18n/translator.ts'
import type { RecordView } from '../../../entrypoints/shared/records/record-view.ts'
import type { lettersOf } from '../letters-of.ts'
import { stepName } from './next-steps.ts'

interface Props {
  view: RecordView
  called: string
  /** The letter to write first, if a letter is the next step. */
  letter: ReturnType<typeof lettersOf>[number] | undefined
  likely: readonly TransitionType[]
  /** The step whose form is open. */
  open: string | null
  onStep: (type: TransitionType, from: HTMLElement) => void
  i18n: I18n
}

/** The one next step: a letter, a step, or the question what came if no step is more likely. Renders nothing if nothing is due. */
export function MainStep({ view, called, letter, likely, open, onStep, i18n }: Props) {
  const [answering, setAnswering] = useState(false)
  const step = (type: TransitionType) => (
    <button
      key={type}
      type="button"
      class="button plain"
      aria-expanded={open === type}
      onClick={(event) => onStep(type, event.currentTarget)}
    >
      {i18n.t(stepName(type, view))}
      <span class="unseen">: {called}</span>
    </button>
  )
  const [first, second] = likely
  if (letter)
    return (
      <a class="button main-step" href={letter.href} target="_blank" rel="noreferrer">
        {i18n.t(`record.letter.${letter.kind}`)}
      </a>
    )
  if (!first) return null
  if (!second) return <div class="step-row">{step(first)}</div>
  return (
    <>
      <button type="button" class="button plain main-step" aria-expanded={answering} onClick={() => setAnswering(!answering)}>
        {i18n.t('record.answer')}
        <span class="unseen">: {called}</span>
      </button>
      {answering && (
        <fieldset class="steps" aria-label={`${called}: ${i18n.t('record.answer.which')}`}>
          <div class="step-row">{likely.map(step)}</div>
        </fieldset>
      )}
    </>
  )
}
