import { useState } from 'preact/hooks'
import { dueDate } from '../../entrypoints/shared/records/deadlines.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import type { MadeUnder } from '../../entrypoints/shared/records/record.ts'
import { DateField } from '../form/DateField.tsx'
import { TextField } from '../form/TextField.tsx'
import { AskAnswer, type Answer } from '../records/ask/AskAnswer.tsx'
import { RecordForm } from '../records/RecordForm.tsx'
import { useSaving, type Save } from '../records/use-saving.ts'

/** What someone enters who is done with a service. */
export interface DoneTold {
  account: string
  day: string
  /** Null if not asked: nobody answers a switch, or the deadline has not passed. */
  answer: Answer | null
}

interface Props {
  by: 'switch' | 'request'
  operator: string
  onSave: Save<DoneTold>
  onClose: () => void
  /** Where the person lives, if they said so: the law there sets the time for an answer. */
  madeUnder: MadeUnder | null
  i18n: I18n
  today: string
}

/** For which account, and on which day. If the deadline has passed, it also asks for the outcome; nothing is preselected. */
export function DoneForm({ by, operator, onSave, onClose, madeUnder, i18n, today }: Props) {
  const [account, setAccount] = useState('')
  const [day, setDay] = useState(today)
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [isMissing, setMissing] = useState(false)
  const saving = useSaving(onSave, onClose, i18n)
  const due = by === 'request' && day ? dueDate({ dates: { sent: day, extended: null }, madeUnder }) : null
  const isAsked = due !== null && due < today
  const submit = (): void => {
    setMissing(isAsked && answer === null)
    if (!isAsked || answer !== null) void saving.submit({ account, day, answer: isAsked ? answer : null })
  }
  return (
    <RecordForm onSubmit={submit} onClose={onClose} errors={saving.rest(['sent'])} i18n={i18n}>
      <TextField label={i18n.t('record.account')} why={i18n.t('record.account.why')} value={account} onInput={setAccount} />
      <DateField label={i18n.t('checkup.done.day')} value={day} onInput={setDay} max={today} error={saving.of('sent')} />
      {isAsked && (
        <AskAnswer
          answer={answer}
          onAnswer={setAnswer}
          question={i18n.t('past.ask', { operator })}
          error={isMissing && answer === null ? i18n.t('past.missing') : ''}
          i18n={i18n}
        />
      )}
    </RecordForm>
  )
}
