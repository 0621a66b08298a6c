import { useRef, useState } from 'preact/hooks'
import { Section } from '../../../components/options/Section.tsx'
import { Panel } from '../../../components/ui/Panel.tsx'
import { AddRecord } from '../../../components/records/AddRecord.tsx'
import { namesOf } from '../../../components/records/names-of.ts'
import { FieldErrors } from '../../../components/form/FieldErrors.tsx'
import { Undo } from '../../../components/records/Undo.tsx'
import { RecordCard } from '../../../components/records/card/RecordCard.tsx'
import { transition, editRecord } from '../../shared/records/transitions.ts'
import { linkedAtOf, servicesByName, type Directory } from '../../shared/rules/directory.ts'
import { addRecord, clock, deleteRecord, updateRecord } from '../../shared/records/record-store.ts'
import type { I18n } from '../../shared/i18n/translator.ts'
import { newRecord } from '../../shared/records/new-record.ts'
import { viewsOf } from '../../shared/records/record-view.ts'
import { movedSentence } from '../../shared/records/moved.ts'
import { DATE_FIELDS, type MadeUnder } from '../../shared/records/record.ts'
import { storedResidence as homeItem, records as recordsItem } from '../../shared/storage/storage.ts'
import { today } from '../../shared/dates.ts'
import { serviceNames } from '../service-names.ts'
import { useLaw } from '../../shared/hooks/use-law.ts'
import { useUndo } from '../../shared/hooks/use-undo.ts'
import { useStored } from '../../shared/hooks/use-stored.ts'

interface Props {
  directory: Directory | null
  i18n: I18n
}

export function AccountsSection({ directory, i18n }: Props) {
  const stored = useStored(recordsItem)
  const regime = useLaw()?.regime ?? null
  const [adding, setAdding] = useState(false)
  // A form that was stored or cancelled is replaced by an empty one; one that is only folded keeps its content.
  const [round, setRound] = useState(0)
  const [failed, setFailed] = useState<string[]>([])
  const undo = useUndo(i18n)
  const addButton = useRef<HTMLButtonElement>(null)
  const day = today()
  const nameOf = serviceNames(directory)
  const services = directory ? servicesByName(directory, i18n) : []
  const views = viewsOf(stored?.records ?? [], nameOf, day)
  const names = namesOf(views, i18n)
  const country = useStored(homeItem)?.country ?? null
  // Which policy it objected to is not known here.
  const made: MadeUnder | null = country && /^[A-Z]{2}$/.test(country) ? { country, policy: null } : null
  const fold = (): void => {
    setAdding(false)
    addButton.current?.focus()
  }
  const close = (): void => {
    setRound(round + 1)
    fold()
  }
  const drop = async (id: string): Promise<void> => {
    setFailed((await deleteRecord(id)).map(({ key }) => i18n.t(key)))
    addButton.current?.focus()
  }
  return (
    <Section id="accounts" title={i18n.t('options.accounts')}>
      <p class="meta">{i18n.t('record.kept')}</p>
      {stored && views.length === 0 && <p>{i18n.t('record.none')}</p>}
      {views.map((view) => (
        <RecordCard
          key={view.record.id}
          view={view}
          name={names.get(view.record.id) ?? ''}
          moved={movedSentence(view.record, country, directory, i18n)}
          regime={regime}
          fields={DATE_FIELDS}
          linkedAt={linkedAtOf(
            services.find(({ id }) => id === view.record.service),
            i18n,
          )}
          today={day}
          dayOf={(instant) => today(new Date(instant))}
          onStep={({ step, day: when }) =>
            updateRecord(view.record.id, (record) =>
              transition(step.type === 'send' && made ? { ...record, madeUnder: made } : record, step, when, clock()),
            )
          }
          onEdit={(edit) => updateRecord(view.record.id, (record) => editRecord(record, edit, clock()))}
          onDelete={() => void drop(view.record.id)}
          i18n={i18n}
        />
      ))}
      <FieldErrors sentences={failed} />
      <Undo {...undo} nameOf={nameOf} i18n={i18n} />
      <button ref={addButton} type="button" class="button plain add" aria-expanded={adding} onClick={() => setAdding(!adding)}>
        {i18n.t('record.add')}
      </button>
      <Panel key={round} open={adding} onEscape={fold}>
        <AddRecord
          services={services.map((service) => ({ ...service, linkedAt: linkedAtOf(service, i18n) }))}
          today={day}
          onSave={(told) => addRecord(newRecord({ ...told, madeUnder: made }, crypto.randomUUID(), clock()))}
          onClose={close}
          i18n={i18n}
        />
      </Panel>
    </Section>
  )
}
