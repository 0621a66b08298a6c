import { useEffect, useState } from 'preact/hooks'
import { Confirm } from '../../../components/ui/Confirm.tsx'
import { Section } from '../../../components/options/Section.tsx'
import { Status } from '../../../components/options/Status.tsx'
import type { I18n } from '../../shared/i18n/translator.ts'
import { quarantine as asideItem, records as recordsItem } from '../../shared/storage/storage.ts'
import { saveRecordsFile } from '../../shared/storage/save-records-file.ts'
import { unreadValues } from '../../shared/storage/unread-values.ts'
import { deleteEverything } from '../delete-everything.ts'
import { failureMessage } from '../../shared/storage/failure-message.ts'
import { ImportPart } from './ImportPart.tsx'
import { useStored } from '../../shared/hooks/use-stored.ts'

export function DataSection({ i18n }: { i18n: I18n }) {
  const stored = useStored(recordsItem)
  const moved = useStored(asideItem)
  const [isUnread, setUnread] = useState(false)
  useEffect(() => {
    void unreadValues().then((all) => setUnread(all.length > 0))
  }, [stored, moved])
  const [said, setSaid] = useState('')
  const [deleted, setDeleted] = useState(0)
  const remove = async (): Promise<void> => {
    setSaid('')
    setSaid(i18n.t((await deleteEverything().then(() => null, failureMessage)) ?? 'data.delete.done'))
    setDeleted(deleted + 1)
  }
  return (
    <Section id="data" title={i18n.t('options.data')}>
      {isUnread && <p class="error">{i18n.t('record.storage.aside')}</p>}
      <h3>{i18n.t('data.export')}</h3>
      <p class="meta">{i18n.t('data.export.why')}</p>
      <button type="button" class="button plain" disabled={!stored} onClick={() => void saveRecordsFile()}>
        {i18n.t('data.export')}
      </button>
      <ImportPart i18n={i18n} />
      <h3>{i18n.t('data.delete')}</h3>
      <p class="meta">{i18n.t('data.delete.why')}</p>
      <Confirm
        key={deleted}
        label={i18n.t('data.delete')}
        question={i18n.t('data.delete.ask')}
        yes={i18n.t('record.delete.yes')}
        no={i18n.t('record.delete.no')}
        onYes={() => void remove()}
      />
      <Status said={said} />
    </Section>
  )
}
