import { useRef, useState } from 'preact/hooks'
import { Section } from '../../components/options/Section.tsx'
import { AddRecord } from '../../components/records/AddRecord.tsx'
import { Problems } from '../../components/records/Problems.tsx'
import { RecordCard } from '../../components/records/RecordCard.tsx'
import { advance, amend } from '../shared/advance.ts'
import type { Atlas } from '../shared/atlas.ts'
import { addRecord, clock, dropRecord, keepRecord } from '../shared/keep-record.ts'
import type { Speech } from '../shared/locale.ts'
import { newRecord } from '../shared/new-record.ts'
import { viewsOf } from '../shared/record-view.ts'
import { DATE_FIELDS } from '../shared/records.ts'
import { records as recordsItem } from '../shared/storage.ts'
import { today } from '../shared/today.ts'
import { nameIn } from './name-in.ts'
import { useRegime } from './use-regime.ts'
import { useStored } from './use-stored.ts'

interface Props {
  atlas: Atlas | null
  speech: Speech
}

export function AccountsSection({ atlas, speech }: Props) {
  const stored = useStored(recordsItem)
  const regime = useRegime()
  const [adding, setAdding] = useState(false)
  const [failed, setFailed] = useState<string[]>([])
  const addButton = useRef<HTMLButtonElement>(null)
  const day = today()
  const views = viewsOf(stored?.records ?? [], nameIn(atlas), day)
  const close = (): void => {
    setAdding(false)
    addButton.current?.focus()
  }
  const drop = async (id: string): Promise<void> => {
    setFailed((await dropRecord(id)).map(({ key }) => speech.word(key)))
    addButton.current?.focus()
  }
  return (
    <Section id="accounts" title={speech.word('options.accounts')}>
      <p class="meta">{speech.word('record.kept')}</p>
      {stored && views.length === 0 && <p>{speech.word('record.none')}</p>}
      {views.map((view) => (
        <RecordCard
          key={view.record.id}
          view={view}
          regime={regime}
          fields={DATE_FIELDS}
          today={day}
          dayOf={(instant) => today(new Date(instant))}
          onStep={({ step, day: when }) => keepRecord(view.record.id, (record) => advance(record, step, when, clock()))}
          onEdit={(edit) => keepRecord(view.record.id, (record) => amend(record, edit, clock()))}
          onDelete={() => void drop(view.record.id)}
          speech={speech}
        />
      ))}
      <Problems sentences={failed} />
      <button ref={addButton} type="button" class="button plain add" aria-expanded={adding} onClick={() => setAdding(!adding)}>
        {speech.word('record.add')}
      </button>
      {adding && (
        <AddRecord
          services={atlas?.services ?? []}
          today={day}
          onSave={(told) => addRecord(newRecord(told, crypto.randomUUID(), clock()))}
          onClose={close}
          speech={speech}
        />
      )}
    </Section>
  )
}
