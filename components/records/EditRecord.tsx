import { useState } from 'preact/hooks'
import { type Edit, diffRecord } from '../../entrypoints/shared/records/transitions.ts'
import type { I18n, MessageKey } from '../../entrypoints/shared/i18n/translator.ts'
import type { DateField as DateName, Dates, ObjectionRecord } from '../../entrypoints/shared/records/record.ts'
import { AskCovers } from './ask/AskCovers.tsx'
import { DateField } from '../form/DateField.tsx'
import { TextField } from '../form/TextField.tsx'
import { AskSentBy } from './ask/AskSentBy.tsx'
import { RecordForm } from './RecordForm.tsx'
import { useSaving, type Save } from './use-saving.ts'

interface Props {
  record: ObjectionRecord
  fields: readonly DateName[]
  /** See `AskCovers`; empty if accounts of the service cannot be linked. */
  linkedAt: string
  today: string
  onSave: Save<Edit>
  onClose: () => void
  i18n: I18n
}

/** For a switch the date of sending is the day on which it was last seen turned off. */
function dateLabel(field: DateName, { sentBy }: ObjectionRecord): MessageKey {
  return field === 'sent' && sentBy === 'switch' ? 'record.date.off' : `record.date.${field}`
}

/** Corrects a record. Only what was changed here is stored, so that a step taken elsewhere meanwhile is kept. */
export function EditRecord({ record, fields, linkedAt, today, onSave, onClose, i18n }: Props) {
  const [before] = useState(record)
  const [draft, setDraft] = useState(record)
  const saving = useSaving(onSave, onClose, i18n)
  const set = (changes: Partial<ObjectionRecord>): void => setDraft({ ...draft, ...changes })
  const roughly = (field: DateName): string | undefined => {
    const [day, precision] = [before.dates[field], before.about[field]]
    return day && precision ? i18n.t('record.day.rough', { date: i18n.about(day, precision) }) : undefined
  }
  const setDate = (changes: Partial<Dates>): void => {
    const dates = { ...draft.dates, ...changes }
    set({ dates, from2024: dates.sent?.startsWith('2024-') ?? draft.from2024 })
  }
  return (
    <RecordForm onSubmit={() => void saving.submit(diffRecord(before, draft))} onClose={onClose} errors={saving.rest(fields)} i18n={i18n}>
      <TextField
        label={i18n.t('record.account')}
        why={i18n.t('record.account.why')}
        value={draft.account}
        onInput={(account) => set({ account })}
      />
      {draft.sentBy && <AskSentBy by={draft.sentBy} onBy={(sentBy) => set({ sentBy })} i18n={i18n} />}
      {fields.map((field) => (
        <DateField
          key={field}
          label={i18n.t(dateLabel(field, draft))}
          why={roughly(field)}
          error={saving.of(field)}
          value={draft.dates[field] ?? ''}
          onInput={(day) => setDate({ [field]: day || null })}
          max={today}
        />
      ))}
      {linkedAt && draft.sentBy !== 'switch' && (
        <div class="wide">
          <AskCovers covers={draft.covers} place={linkedAt} onCovers={(covers) => set({ covers })} i18n={i18n} />
        </div>
      )}
      <div class="wide">
        <TextField label={i18n.t('record.notes')} rows={4} value={draft.notes} onInput={(notes) => set({ notes })} />
      </div>
    </RecordForm>
  )
}
