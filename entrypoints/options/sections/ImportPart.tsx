import { useState } from 'preact/hooks'
import { ImportPlan } from '../../../components/options/ImportPlan.tsx'
import { Status } from '../../../components/options/Status.tsx'
import { Field } from '../../../components/form/Field.tsx'
import { updateRecords } from '../../shared/records/record-store.ts'
import type { I18n, MessageKey } from '../../shared/i18n/translator.ts'
import { planMerge } from '../../shared/records/merge-import.ts'
import { failureMessage } from '../../shared/storage/failure-message.ts'
import { change, read, records as recordsItem, triedWays, usedServices } from '../../shared/storage/storage.ts'
import { useStored } from '../../shared/hooks/use-stored.ts'
import { mergeTicks } from '../../shared/checkup/ticks.ts'
import type { Answers } from '../../shared/records/import-export.ts'
import { mergeTried } from '../../shared/records/tried.ts'
import { readImport, type Chosen } from '../read-import.ts'

const NONE: never[] = []

/** The person chooses a file and sees what it would do; only then is it imported. */
export function ImportPart({ i18n }: { i18n: I18n }) {
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [said, setSaid] = useState('')
  const used = useStored(usedServices) ?? NONE
  const tried = useStored(triedWays) ?? NONE
  const [round, setRound] = useState(0)
  const choose = async (file: File | undefined): Promise<void> => {
    setSaid('')
    setChosen(file ? await readImport(file, async () => (await read(recordsItem)).records) : null)
  }
  const run = async (): Promise<void> => {
    if (!chosen?.ok) return
    const problems = await updateRecords((all) => planMerge(all, chosen.incoming).records)
    const failed = problems[0]?.key ?? (await addAnswers(chosen.answers))
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
          ticks={mergeTicks(used, chosen.answers.ticks).length - used.length}
          tried={mergeTried(tried, chosen.answers.tried).filter((one) => !tried.includes(one)).length}
          onImport={() => void run()}
          i18n={i18n}
        />
      )}
      <Status said={said} />
    </>
  )
}

/** Key of the sentence for why the answers were not stored; null if they were. */
async function addAnswers({ ticks, tried }: Answers): Promise<MessageKey | null> {
  const adding = async (): Promise<void> => {
    if (ticks.length > 0) await change(usedServices, (here) => mergeTicks(here, ticks))
    if (tried.length > 0) await change(triedWays, (here) => mergeTried(here, tried))
  }
  return adding().then(() => null, failureMessage)
}
