import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import type { TransitionType } from '../../entrypoints/shared/records/transitions.ts'
import type { RecordView } from '../../entrypoints/shared/records/record-view.ts'
import './steps.css'

interface Props {
  view: Pick<RecordView, 'lookAgain'>
  today: string
  /** Records the step as of today. */
  onStep: (type: TransitionType) => void
  i18n: I18n
}

/** Asks about a switch that was turned off, once it is due for a check. */
export function LookAgain({ view: { lookAgain }, today, onStep, i18n }: Props) {
  if (!lookAgain || today < lookAgain) return null
  return (
    <fieldset class="steps">
      <legend>{i18n.t('record.look-again.now')}</legend>
      <div class="step-row">
        <button type="button" class="button plain" onClick={() => onStep('send')}>
          {i18n.t('record.step.still-off')}
        </button>
        <button type="button" class="button plain" onClick={() => onStep('withdraw')}>
          {i18n.t('record.step.on-again')}
        </button>
      </div>
    </fieldset>
  )
}
