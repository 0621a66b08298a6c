import { useState } from 'preact/hooks'
import { Confirm } from '../../components/ui/Confirm.tsx'
import { Section } from '../../components/options/Section.tsx'
import { Status } from '../../components/options/Status.tsx'
import type { Speech } from '../shared/i18n/translator.ts'
import { exportRecords } from '../shared/records/import-export.ts'
import { aside as asideItem, records as recordsItem } from '../shared/storage/storage.ts'
import { today } from '../shared/dates.ts'
import { deleteEverything } from './delete-everything.ts'
import { failureOf } from '../shared/failure-of.ts'
import { ImportPart } from './ImportPart.tsx'
import { saveFile } from './save-file.ts'
import { useStored } from './use-stored.ts'

export function DataSection({ speech }: { speech: Speech }) {
  const stored = useStored(recordsItem)
  const aside = useStored(asideItem) ?? []
  const [said, setSaid] = useState('')
  const [deleted, setDeleted] = useState(0)
  const save = (): void => {
    const text = exportRecords(stored?.records ?? [], aside, new Date().toISOString())
    saveFile(`trainspotter-${today()}.json`, 'application/json', text)
  }
  const remove = async (): Promise<void> => {
    setSaid('')
    setSaid(speech.word((await deleteEverything().then(() => null, failureOf)) ?? 'data.delete.done'))
    setDeleted(deleted + 1)
  }
  return (
    <Section id="data" title={speech.word('options.data')}>
      {aside.length > 0 && <p class="error">{speech.word('record.storage.aside')}</p>}
      <h3>{speech.word('data.export')}</h3>
      <p class="meta">{speech.word('data.export.why')}</p>
      <button type="button" class="button plain" disabled={!stored} onClick={save}>
        {speech.word('data.export')}
      </button>
      <ImportPart speech={speech} />
      <h3>{speech.word('data.delete')}</h3>
      <p class="meta">{speech.word('data.delete.why')}</p>
      <Confirm
        key={deleted}
        label={speech.word('data.delete')}
        question={speech.word('data.delete.ask')}
        yes={speech.word('record.delete.yes')}
        no={speech.word('record.delete.no')}
        onYes={() => void remove()}
      />
      <Status said={said} />
    </Section>
  )
}
