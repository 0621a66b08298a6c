import { listText } from '../../components/checkup/list-text.ts'
import { TakeAway } from '../../components/checkup/TakeAway.tsx'
import { csvOf } from '../shared/checkup/csv.ts'
import type { Listed } from '../shared/checkup/listed.ts'
import { today } from '../shared/dates.ts'
import { withFacts } from '../shared/i18n/load-i18n.ts'
import type { I18n } from '../shared/i18n/translator.ts'
import { askFinding } from '../shared/rules/ask-finding.ts'
import { saveFile } from '../shared/storage/save-file.ts'
import { saveRecordsFile } from '../shared/storage/save-records-file.ts'

interface Props {
  mine: readonly Listed[]
  country: string | null
  i18n: I18n
}

/** Makes the downloads: a table, the records file, and a text for someone else. */
export function TakeAwayPart({ mine, country, i18n }: Props) {
  const text = async (): Promise<string> => {
    const findings = await Promise.all(mine.map(({ id }) => askFinding(id)))
    const found = findings.filter((one) => one !== null)
    if (found.length < mine.length) throw new Error('Not every service can be read')
    const operators = [...new Set(found.map(({ service }) => service.operatorId))]
    return listText(found, await withFacts(i18n, operators), today())
  }
  return (
    <TakeAway
      onCsv={() => saveFile(`trainspotter-${today()}.csv`, 'text/csv', csvOf({ services: mine, country, today: today() }, i18n))}
      onRecords={() => void saveRecordsFile()}
      text={text}
      i18n={i18n}
    />
  )
}
