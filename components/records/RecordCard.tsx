import { useState } from 'preact/hooks'
import type { Regime } from '../../rules/schema/vocabulary.ts'
import type { Edit } from '../../entrypoints/shared/records/transitions.ts'
import type { Speech } from '../../entrypoints/shared/i18n/translator.ts'
import type { DateField } from '../../entrypoints/shared/records/record.ts'
import type { RecordView } from '../../entrypoints/shared/records/record-view.ts'
import { Confirm } from '../ui/Confirm.tsx'
import { EditRecord } from './EditRecord.tsx'
import { History } from './History.tsx'
import { LetterLinks } from './LetterLinks.tsx'
import { RecordLine } from './RecordLine.tsx'
import type { Taken } from './StepForm.tsx'
import { Steps } from './Steps.tsx'
import type { Save } from './use-saving.ts'
import './record-card.css'

interface Props {
  view: RecordView
  /** What tells it from others of its service; empty where nothing has to. */
  name: string
  /** That it was made where the person no longer lives, in a sentence; else empty. */
  moved: string
  /** The law where the person lives. */
  regime: Regime | null
  fields: readonly DateField[]
  today: string
  dayOf: (instant: string) => string
  onStep: Save<Taken>
  onEdit: Save<Edit>
  onDelete: () => void
  speech: Speech
}

/** One objection, with everything that can be done with it. */
export function RecordCard({ view, name, moved, regime, fields, today, dayOf, onStep, onEdit, onDelete, speech }: Props) {
  const [editing, setEditing] = useState(false)
  const { record, service } = view
  const what = [service, name].filter(Boolean).join(' · ')
  return (
    <article class="record" id={`record-${record.id}`}>
      <RecordLine view={view} name={name} moved={moved} as="h3" speech={speech} />
      {record.notes && (
        <p class="detail notes" dir="auto">
          {record.notes}
        </p>
      )}
      <Steps view={view} called={what} today={today} onSave={onStep} speech={speech} />
      <LetterLinks view={view} regime={regime} speech={speech} />
      <History record={record} dayOf={dayOf} speech={speech} />
      <div class="step-row">
        <button type="button" class="button plain" aria-expanded={editing} onClick={() => setEditing(!editing)}>
          {speech.word('record.edit')}
          <span class="unseen">: {what}</span>
        </button>
        <Confirm
          label={speech.word('record.delete')}
          of={what}
          question={speech.word('record.delete.ask')}
          yes={speech.word('record.delete.yes')}
          no={speech.word('record.delete.no')}
          onYes={onDelete}
        />
      </div>
      {editing && (
        <EditRecord record={record} fields={fields} today={today} onSave={onEdit} onClose={() => setEditing(false)} speech={speech} />
      )}
    </article>
  )
}
