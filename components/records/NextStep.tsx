import type { StepType } from '../../entrypoints/shared/advance.ts'
import type { Speech } from '../../entrypoints/shared/locale.ts'
import type { RecordView } from '../../entrypoints/shared/record-view.ts'
import { Disclosure } from '../Disclosure.tsx'
import '../action.css'
import { LetterLinks } from './LetterLinks.tsx'
import './steps.css'

interface Props {
  view: RecordView
  operator: string
  /** Says which account it is about, where there are several. */
  named: boolean
  /** Notes it as of today. */
  onStep: (type: StepType) => void
  speech: Speech
}

const ANSWERS: readonly StepType[] = ['refuse', 'extend', 'give-up']

/** What there is to do about an objection as it stands: one thing in front, the rest behind it. */
export function NextStep({ view, operator, named, onStep, speech }: Props) {
  const { record, state, overdue, steps } = view
  const account = record.account.trim()
  const answers = steps.filter((type) => ANSWERS.includes(type))
  const waiting = state === 'sent' || state === 'extended' || state === 'no-answer'
  return (
    <section class="action next-step">
      {named && account && (
        <p class="meta">
          <bdi>{speech.word('mine.for', { account })}</bdi>
        </p>
      )}
      {state === 'opened' && (
        <button type="button" class="button plain" onClick={() => onStep('send')}>
          {speech.word('act.sent')}
        </button>
      )}
      {state !== 'opened' && <LetterLinks view={view} prominent={overdue} speech={speech} />}
      {waiting && (
        <>
          <button type="button" class={overdue ? 'button plain' : 'button'} onClick={() => onStep('confirm')}>
            {speech.word('act.confirmed', { operator })}
          </button>
          <Disclosure summary={speech.word('act.answers')}>
            <div class="step-row">
              {answers.map((type) => (
                <button key={type} type="button" class="button plain" onClick={() => onStep(type)}>
                  {speech.word(`record.step.${type}`)}
                </button>
              ))}
            </div>
          </Disclosure>
        </>
      )}
      {state === 'confirmed' && (
        <a class="button plain" href={`/options.html#record-${record.id}`} target="_blank">
          {speech.word('mine.view')}
        </a>
      )}
    </section>
  )
}
