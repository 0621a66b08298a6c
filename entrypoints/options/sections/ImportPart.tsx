import { useState } from 'preact/hooks'
import { ImportPlan } from '../../../components/options/ImportPlan.tsx'
import { Status } from '../../../components/options/Status.tsx'
import { Field } from '../../../components/form/Field.tsx'
import { updateRecords } from '../../shared/records/record-store.ts'
import type { I18n, MessageKey } from '../../shared/i18n/translator.ts'
import { planMerge } from '../../shared/records/merge-import.ts'
import { failureMessage } from '../../shared/storage/failure-message.ts'
import { change, read, records as recordsItem, usedServices } from '../../shared/storage/storage.ts'
import { useStored } from '../../shared/hooks/use-stored.ts'
import { mergeTicks, type Ticks } from '../../shared/checkup/ticks.ts'
import { readImport, type Chosen } from '../read-import.ts'

/** A file is chosen, what it would do is shown, and only then it is done. */
export function ImportPart({ i18n }: { i18n: I18n }) {
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [said, setSaid] = useState('')
  const used = useStored(usedServices)
  const [round, setRound] = useState(0)
  const choose = async (file: File | undefined): Promise<void> => {
    setSaid('')
    setChosen(file ? await readImport(file, (await read(recordsItem)).records) : null)
  }
  const run = async (): Promise<void> => {
    if (!chosen?.ok) return
    const problems = await updateRecords((all) => planMerge(all, chosen.incoming).records)
    const failed = problems[0]?.key ?? (await addTicks(chosen.ticks))
    setSaid(i18n.t(failed ?? 'data.import.done'))
    if (failed) return
    setChosen(null)
    setRound(round + 1)
  }
  return (
    <>
      <h3>{i18n.t('data.import')}</h3>
      <Field label={i18n.t('data.import.file')} why={i18n.t('data.import.why')} error={chosen && !chosen.ok ? i18n.t(chosen.key) : ''}>
        {(given) => (
          <input
            {...given}
            key={round}
            type="file"
            accept=".json,application/json"
            onChange={(event) => void choose(event.currentTarget.files?.[0])}
          />
        )}
      </Field>
      {chosen?.ok && (
        <ImportPlan
          {...chosen}
          ticks={mergeTicks(used ?? [], chosen.ticks).length - (used ?? []).length}
          onImport={() => void run()}
          i18n={i18n}
        />
      )}
      <Status said={said} />
    </>
  )
}

/** The key of the sentence for why the ticks were not stored; null if they were. */
async function addTicks(ticks: Ticks): Promise<MessageKey | null> {
  if (ticks.length === 0) return null
  return change(usedServices, (here) => mergeTicks(here, ticks)).then(() => null, failureMessage)
}
