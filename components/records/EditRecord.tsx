import { useState } from 'preact/hooks'
import { type Edit, diffRecord } from '../../entrypoints/shared/records/transitions.ts'
import type { I18n, MessageKey } from '../../entrypoints/shared/i18n/translator.ts'
import type { DateField, Dates, ObjectionRecord } from '../../entrypoints/shared/records/record.ts'
import { Ask } from '../form/Ask.tsx'
import { AskCovers } from './ask/AskCovers.tsx'
import { AskDay } from '../form/AskDay.tsx'
import { AskSentBy } from './ask/AskSentBy.tsx'
import { AskTick } from '../form/AskTick.tsx'
import { FieldErrors } from '../form/FieldErrors.tsx'
import { useSaving, type Save } from './use-saving.ts'

interface Props {
  record: ObjectionRecord
  fields: readonly DateField[]
  today: string
  onSave: Save<Edit>
  onClose: () => void
  i18n: I18n
}

/** Of a switch the day of sending is the day on which it was last seen off. */
function dateLabel(field: DateField, { sentBy }: ObjectionRecord): MessageKey {
  return field === 'sent' && sentBy === 'switch' ? 'record.date.off' : `record.date.${field}`
}

/** Corrects what was noted. Only what was changed here is stored, so that a step taken elsewhere meanwhile is kept. */
export function EditRecord({ record, fields, today, onSave, onClose, i18n }: Props) {
  const [before] = useState(record)
  const [draft, setDraft] = useState(record)
  const saving = useSaving(onSave, onClose, i18n)
  const set = (changes: Partial<ObjectionRecord>): void => setDraft({ ...draft, ...changes })
  const roughly = (field: DateField): string | undefined => {
    const [day, precision] = [before.dates[field], before.about[field]]
    return day && precision ? i18n.t('record.day.rough', { date: i18n.about(day, precision) }) : undefined
  }
  const setDate = (changes: Partial<Dates>): void => set({ dates: { ...draft.dates, ...changes } })
  return (
    <form
      class="step-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void saving.submit(diffRecord(before, draft))
      }}
    >
      <div class="fields">
        <Ask label={i18n.t('record.account')} why={i18n.t('record.account.why')}>
          {(given) => (
            <input
              {...given}
              type="text"
              dir="auto"
              autocomplete="off"
              value={draft.account}
              onInput={(event) => set({ account: event.currentTarget.value })}
            />
          )}
        </Ask>
        {draft.sentBy && <AskSentBy by={draft.sentBy} onBy={(sentBy) => set({ sentBy })} i18n={i18n} />}
        {fields.map((field) => (
          <AskDay
            key={field}
            label={i18n.t(dateLabel(field, draft))}
            why={roughly(field)}
            error={saving.of(field)}
            day={draft.dates[field] ?? ''}
            onDay={(day) => setDate({ [field]: day || null })}
            max={today}
          />
        ))}
        <div class="wide">
          <AskTick label={i18n.t('record.from2024')} on={draft.from2024} onChange={(from2024) => set({ from2024 })} />
          <AskCovers covers={draft.covers} onCovers={(covers) => set({ covers })} i18n={i18n} />
        </div>
        <div class="wide">
          <Ask label={i18n.t('record.notes')}>
            {(given) => (
              <textarea {...given} rows={4} dir="auto" value={draft.notes} onInput={(event) => set({ notes: event.currentTarget.value })} />
            )}
          </Ask>
        </div>
      </div>
      <FieldErrors sentences={saving.rest(fields)} />
      <div class="choices">
        <button type="submit" class="button">
          {i18n.t('record.save')}
        </button>
        <button type="button" class="button plain" onClick={onClose}>
          {i18n.t('record.cancel')}
        </button>
      </div>
    </form>
  )
}
