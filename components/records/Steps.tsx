import { useRef, useState } from 'preact/hooks'
import type { TransitionType } from '../../entrypoints/shared/records/transitions.ts'
import type { I18n, MessageKey } from '../../entrypoints/shared/i18n/translator.ts'
import type { RecordView } from '../../entrypoints/shared/records/record-view.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { StepForm, type StepInput } from './StepForm.tsx'
import type { Save } from './use-saving.ts'
import '../ui/picker.css'
import './steps.css'

interface Props {
  view: RecordView
  /** Service, and what tells it from others of that service. */
  called: string
  today: string
  onSave: Save<StepInput>
  i18n: I18n
}

/** What may have happened since, the likely first; each asks for its day before it is noted. While an answer is awaited none is likelier. */
export function Steps({ view, called, today, onSave, i18n }: Props) {
  const { record, state, steps } = view
  const [open, setOpen] = useState<TransitionType | null>(null)
  const group = useRef<HTMLFieldSetElement>(null)
  const close = (): void => {
    setOpen(null)
    group.current?.querySelector('button')?.focus()
  }
  const buttons = (types: readonly TransitionType[]) => (
    <div class="step-row">
      {types.map((type) => (
        <button
          key={type}
          type="button"
          class="button plain"
          aria-expanded={open === type}
          onClick={() => setOpen(open === type ? null : type)}
        >
          {i18n.t(stepName(type, view))}
        </button>
      ))}
    </div>
  )
  const likely = (LIKELY[state] ?? []).filter((type) => steps.includes(type))
  const other = steps.filter((type) => !likely.includes(type))
  return (
    <fieldset class="steps" ref={group} aria-label={`${called}: ${i18n.t('record.step.next')}`}>
      {likely.length > 0 && buttons(likely)}
      <Disclosure summary={i18n.t('record.step.next')}>{buttons(other)}</Disclosure>
      {open && steps.includes(open) && (
        <StepForm key={open} type={open} by={record.sentBy ?? 'form'} today={today} onSave={onSave} onClose={close} i18n={i18n} />
      )}
    </fieldset>
  )
}

const ANSWERS: readonly TransitionType[] = ['confirm', 'ask', 'refuse', 'acknowledge']

const LIKELY: Partial<Record<RecordView['state'], readonly TransitionType[]>> = {
  opened: ['send'],
  sent: ANSWERS,
  extended: ANSWERS,
  asked: ['reply'],
  unsure: ANSWERS,
  'no-answer': ANSWERS,
  off: ['send'],
}

function stepName(type: TransitionType, { state, record }: RecordView): MessageKey {
  if (state === 'off') return type === 'send' ? 'record.step.still-off' : 'record.step.on-again'
  if (type === 'send' && record.sentBy === 'switch') return 'record.step.off'
  return type === 'send' && state !== 'opened' ? 'record.step.send-again' : `record.step.${type}`
}
