import type { TransitionType } from '../../entrypoints/shared/records/transitions.ts'
import type { I18n, MessageKey } from '../../entrypoints/shared/i18n/translator.ts'
import type { RecordView } from '../../entrypoints/shared/records/record-view.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import './steps.css'

interface Props {
  view: Pick<RecordView, 'steps' | 'due' | 'overdue'>
  question: string
  /** Records the step as of today. */
  onStep: (type: TransitionType) => void
  i18n: I18n
}

const COMMON = [
  ['confirm', 'answered.confirm'],
  ['ask', 'answered.ask-me'],
  ['refuse', 'answered.refuse'],
  ['acknowledge', 'answered.acknowledge'],
] as const satisfies [TransitionType, MessageKey][]

const RARE = [
  ['extend', 'answered.extend'],
  ['give-up', 'answered.give-up'],
] as const satisfies [TransitionType, MessageKey][]

type Answer = (typeof COMMON | typeof RARE)[number]

/** Possible answers, in plain words, each with how it may be worded. None is preselected. */
export function Answered({ view: { steps, due, overdue }, question, onStep, i18n }: Props) {
  // While the time for an answer is running, none can be missing.
  const possible = (answers: readonly Answer[]) =>
    answers.filter(([type]) => steps.includes(type) && (type !== 'give-up' || overdue || due === null))
  const rare = possible(RARE)
  const button = ([type, key]: Answer) => (
    <button key={type} type="button" class="button plain" onClick={() => onStep(type)}>
      <span>{i18n.t(key)}</span>
      <span class="meta">{i18n.t(`${key}.like`)}</span>
    </button>
  )
  return (
    <fieldset class="steps answers">
      <legend>{question}</legend>
      {possible(COMMON).map(button)}
      {overdue && rare.map(button)}
      {!overdue && rare.length > 0 && (
        <Disclosure small summary={i18n.t('answered.more')}>
          <div class="answers">{rare.map(button)}</div>
        </Disclosure>
      )}
    </fieldset>
  )
}
