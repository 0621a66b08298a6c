import { useState } from 'preact/hooks'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import type { NewRecord } from '../../entrypoints/shared/records/new-record.ts'
import { AskAnswer, type Answer } from './ask/AskAnswer.tsx'
import { AskCovers } from './ask/AskCovers.tsx'
import { DateField } from '../form/DateField.tsx'
import { SelectField } from '../form/SelectField.tsx'
import { TextField } from '../form/TextField.tsx'
import { AskSentBy } from './ask/AskSentBy.tsx'
import { AskWhen } from './ask/AskWhen.tsx'
import { RecordForm } from './RecordForm.tsx'
import { useSaving, type Save } from './use-saving.ts'
import { EMPTY_WHEN, sentWhen } from './ask/when.ts'

/** What is entered here; where the person lived comes from the caller. */
export type Added = Omit<NewRecord, 'madeUnder'>
type Draft = Omit<Added, 'sent' | 'precision' | 'from2024' | 'answer'>

interface Props {
  /** `linkedAt`: see `AskCovers`; empty if accounts of the service cannot be linked. */
  services: readonly { id: string; name: string; linkedAt: string }[]
  today: string
  onSave: Save<Added>
  onClose: () => void
  i18n: I18n
}

const SHOWN = ['opened', 'sent'] as const

/** Adds an objection that was sent elsewhere or earlier: which account, and when. */
export function AddRecord({ services, today, onSave, onClose, i18n }: Props) {
  const [draft, setDraft] = useState<Draft>({
    service: services[0]?.id ?? '',
    account: '',
    opened: null,
    by: 'form',
    covers: null,
    notes: '',
  })
  const [when, setWhen] = useState(EMPTY_WHEN)
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [isMissing, setMissing] = useState(false)
  const saving = useSaving(onSave, onClose, i18n)
  const isAsked = draft.by !== 'switch'
  const linkedAt = isAsked ? services.find(({ id }) => id === draft.service)?.linkedAt : ''
  // A form that was only opened cannot have been answered.
  const told = { ...draft, covers: linkedAt ? draft.covers : null, ...sentWhen(when, today), answer: answer ?? 'none' }
  const submit = (): void => {
    const missing = isAsked && answer === null && told.sent !== null
    setMissing(missing)
    if (!missing) void saving.submit(told)
  }
  const set = (changes: Partial<Draft>): void => setDraft({ ...draft, ...changes })
  return (
    <RecordForm onSubmit={submit} onClose={onClose} errors={saving.rest(SHOWN)} i18n={i18n}>
      <SelectField
        label={i18n.t('record.service')}
        options={services.map(({ id, name }) => ({ id, label: name }))}
        value={draft.service}
        onPick={(service) => service && set({ service })}
      />
      <TextField
        label={i18n.t('record.account')}
        why={i18n.t('record.account.why')}
        value={draft.account}
        onInput={(account) => set({ account })}
      />
      <AskWhen when={when} onWhen={setWhen} today={today} error={saving.of('sent')} i18n={i18n} />
      <AskSentBy by={draft.by} onBy={(by) => set({ by })} i18n={i18n} />
      {isAsked && (
        <AskAnswer
          answer={answer}
          onAnswer={setAnswer}
          question={i18n.t('past.ask.any')}
          error={isMissing && answer === null ? i18n.t('past.missing') : ''}
          i18n={i18n}
        />
      )}
      <DateField
        label={i18n.t('record.date.opened')}
        why={i18n.t('record.opened.why')}
        error={saving.of('opened')}
        value={draft.opened ?? ''}
        onInput={(day) => set({ opened: day || null })}
        max={today}
      />
      {linkedAt && (
        <div class="wide">
          <AskCovers covers={draft.covers} place={linkedAt} onCovers={(covers) => set({ covers })} i18n={i18n} />
        </div>
      )}
    </RecordForm>
  )
}
