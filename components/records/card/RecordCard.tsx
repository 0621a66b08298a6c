import type { Regime } from '../../../rules/schema/codes.ts'
import type { Edit } from '../../../entrypoints/shared/records/transitions.ts'
import type { I18n } from '../../../entrypoints/shared/i18n/translator.ts'
import type { DateField } from '../../../entrypoints/shared/records/record.ts'
import type { RecordView } from '../../../entrypoints/shared/records/record-view.ts'
import { History } from './History.tsx'
import { RecordActions } from './RecordActions.tsx'
import { RecordLine } from '../RecordLine.tsx'
import type { StepInput } from '../StepForm.tsx'
import type { Save } from '../use-saving.ts'
import './record-card.css'

interface Props {
  view: RecordView
  /** What tells it from others of its service; empty if it is the only one. */
  name: string
  /** The sentence for an objection made where the person no longer lives; otherwise empty. */
  moved: string
  /** The law where the person lives. */
  regime: Regime | null
  fields: readonly DateField[]
  /** See `AskCovers`; empty if accounts of the service cannot be linked. */
  linkedAt: string
  today: string
  dayOf: (instant: string) => string
  onStep: Save<StepInput>
  onEdit: Save<Edit>
  onDelete: () => void
  i18n: I18n
}

/** One objection, with everything that can be done with it. */
export function RecordCard({ view, name, moved, dayOf, i18n, ...actions }: Props) {
  const { record, service } = view
  return (
    <article class="record" id={`record-${record.id}`}>
      <RecordLine view={view} name={name} moved={moved} as="h3" i18n={i18n} />
      {record.notes && (
        <p class="detail notes" dir="auto">
          {record.notes}
        </p>
      )}
      <RecordActions view={view} called={[service, name].filter(Boolean).join(' · ')} i18n={i18n} {...actions}>
        <History record={record} dayOf={dayOf} i18n={i18n} />
      </RecordActions>
    </article>
  )
}
