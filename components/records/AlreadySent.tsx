import type { Speech } from '../../entrypoints/shared/locale.ts'
import { Disclosure } from '../Disclosure.tsx'
import { StepForm, type Taken } from './StepForm.tsx'
import type { Save } from './use-saving.ts'
import '../country-picker.css'
import './ask.css'
import './steps.css'

interface Props {
  today: string
  onSave: Save<Taken>
  speech: Speech
}

/** For those who objected before, elsewhere: on which day, and it is noted. */
export function AlreadySent({ today, onSave, speech }: Props) {
  return (
    <Disclosure summary={speech.word('act.already')}>
      <StepForm type="send" by="form" today={today} onSave={onSave} speech={speech} />
    </Disclosure>
  )
}
