import type { Regime } from '../../rules/vocabulary.ts'
import type { StepType } from '../../entrypoints/shared/advance.ts'
import type { Speech } from '../../entrypoints/shared/locale.ts'
import type { RecordView } from '../../entrypoints/shared/record-view.ts'
import { isWaiting } from './is-waiting.ts'
import { LetterLinks } from './LetterLinks.tsx'
import './steps.css'

interface Props {
  view: RecordView
  regime: Regime | null
  operator: string
  /** Says which account it is about, where there are several. */
  named: boolean
  /** Notes it as of today. */
  onStep: (type: StepType) => void
  speech: Speech
}

/** What there is to do about an objection as it stands: one thing in front. */
export function NextStep({ view, regime, operator, named, onStep, speech }: Props) {
  const { record, state, since, overdue } = view
  const account = record.account.trim()
  return (
    <div class="next-step">
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
      {state === 'refused' && (
        <p class="said">{[speech.word('record.state.refused'), since && speech.date(since)].filter(Boolean).join(' · ')}</p>
      )}
      {state !== 'opened' && (
        <LetterLinks view={view} regime={regime} prominent={overdue} speech={speech}>
          {isWaiting(state) && (
            <button type="button" class={overdue ? 'button plain' : 'button'} onClick={() => onStep('confirm')}>
              {speech.word('act.confirmed', { operator })}
            </button>
          )}
        </LetterLinks>
      )}
      {state === 'confirmed' && (
        <a class="button plain" href={`/options.html#record-${record.id}`} target="_blank">
          {speech.word('mine.view')}
        </a>
      )}
    </div>
  )
}
