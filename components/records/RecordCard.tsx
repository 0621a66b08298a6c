import { useState } from 'preact/hooks'
import type { Regime } from '../../rules/schema/codes.ts'
import type { Edit } from '../../entrypoints/shared/records/transitions.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import type { DateField } from '../../entrypoints/shared/records/record.ts'
import type { RecordView } from '../../entrypoints/shared/records/record-view.ts'
import { Confirm } from '../ui/Confirm.tsx'
import { EditRecord } from './EditRecord.tsx'
import { History } from './History.tsx'
import { LetterLinks } from './LetterLinks.tsx'
import { RecordLine } from './RecordLine.tsx'
import type { StepInput } from './StepForm.tsx'
import { Steps } from './Steps.tsx'
import type { Save } from './use-saving.ts'
import './record-card.css'

interface Props {
  view: RecordView
  /** What tells it from others of its service; empty if it is the only one. */
  name: string
  /** The sentence for one made where the person no longer lives; else empty. */
  moved: string
  /** The law where the person lives. */
  regime: Regime | null
  fields: readonly DateField[]
  today: string
  dayOf: (instant: string) => string
  onStep: Save<StepInput>
  onEdit: Save<Edit>
  onDelete: () => void
  i18n: I18n
}

/** One objection, with everything that can be done with it. */
export function RecordCard({ view, name, moved, regime, fields, today, dayOf, onStep, onEdit, onDelete, i18n }: Props) {
  const [editing, setEditing] = useState(false)
  const { record, service } = view
  const what = [service, name].filter(Boolean).join(' · ')
  return (
    <article class="record" id={`record-${record.id}`}>
      <RecordLine view={view} name={name} moved={moved} as="h3" i18n={i18n} />
      {record.notes && (
        <p class="detail notes" dir="auto">
          {record.notes}
        </p>
      )}
      <Steps view={view} called={what} today={today} onSave={onStep} i18n={i18n} />
      <LetterLinks view={view} regime={regime} i18n={i18n} />
      <History record={record} dayOf={dayOf} i18n={i18n} />
      <div class="step-row">
        <button type="button" class="button plain" aria-expanded={editing} onClick={() => setEditing(!editing)}>
          {i18n.t('record.edit')}
          <span class="unseen">: {what}</span>
        </button>
        <Confirm
          label={i18n.t('record.delete')}
          of={what}
          question={i18n.t('record.delete.ask')}
          yes={i18n.t('record.delete.yes')}
          no={i18n.t('record.delete.no')}
          onYes={onDelete}
        />
      </div>
      {editing && (
        <EditRecord record={record} fields={fields} today={today} onSave={onEdit} onClose={() => setEditing(false)} i18n={i18n} />
      )}
    </article>
  )
}
