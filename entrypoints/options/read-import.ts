import type { MessageKey } from '../shared/i18n/translator.ts'
import { planMerge, type Plan } from '../shared/records/merge-import.ts'
import { parseImport, type Answers, type EntryProblem } from '../shared/records/import-export.ts'
import type { ObjectionRecord } from '../shared/records/record.ts'

/** A file that was chosen: what it would do here, or why it cannot be used. */
export type Chosen =
  | { ok: true; plan: Plan; incoming: ObjectionRecord[]; broken: number; problems: EntryProblem[]; answers: Answers }
  | { ok: false; key: MessageKey }

/** Bytes; the storage of the extension holds less than this. */
const LARGEST = 20_000_000

/** Never rejects. */
export async function readImport(file: Pick<File, 'size' | 'text'>, existing: readonly ObjectionRecord[]): Promise<Chosen> {
  if (file.size > LARGEST) return { ok: false, key: 'import.too-large' }
  const text = await file.text().catch(() => null)
  const parsed = text === null ? null : parseImport(text)
  if (!parsed) return { ok: false, key: 'import.damaged' }
  if (!parsed.ok) return parsed
  const { records, broken, problems, answers } = parsed
  return { ok: true, plan: planMerge(existing, records), incoming: records, broken, problems, answers }
}
