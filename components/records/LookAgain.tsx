import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import type { TransitionType } from '../../entrypoints/shared/records/transitions.ts'
import './steps.css'

interface Props {
  /** Records the step as of today. */
  onStep: (type: TransitionType) => void
  i18n: I18n
}

/** Asks whether a switch is still off. */
export function LookAgain({ onStep, i18n }: Props) {
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
