import type { StepType } from '../../entrypoints/shared/advance.ts'
import type { Speech } from '../../entrypoints/shared/locale.ts'
import type { RecordView } from '../../entrypoints/shared/record-view.ts'
import { Disclosure } from '../Disclosure.tsx'
import './steps.css'

interface Props {
  view: RecordView
  /** Notes it as of today. */
  onStep: (type: StepType) => void
  speech: Speech
}

const ANSWERS: readonly StepType[] = ['refuse', 'extend', 'give-up']

/** What may have come instead of a confirmation. */
export function OtherAnswers({ view, onStep, speech }: Props) {
  return (
    <Disclosure summary={speech.word('act.answers')}>
      <div class="step-row">
        {view.steps
          .filter((type) => ANSWERS.includes(type))
          .map((type) => (
            <button key={type} type="button" class="button plain" onClick={() => onStep(type)}>
              {speech.word(`record.step.${type}`)}
            </button>
          ))}
      </div>
    </Disclosure>
  )
}
