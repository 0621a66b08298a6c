import type { MessageKey } from '../shared/i18n/translator.ts'
import { planMerge, type Plan } from '../shared/records/merge-import.ts'
import { parseImport, type Answers, type EntryProblem } from '../shared/records/import-export.ts'
import type { ObjectionRecord } from '../shared/records/record.ts'

/** A chosen file: what it would do here, or why it cannot be used. */
export type Chosen =
  | { ok: true; plan: Plan; incoming: ObjectionRecord[]; broken: number; problems: EntryProblem[]; answers: Answers }
  | { ok: false; key: MessageKey }

/** In bytes; more than the extension's storage can hold. */
const LARGEST = 20_000_000

/** `here` returns the records of this device. Never rejects. */
export async function readImport(file: Pick<File, 'size' | 'text'>, here: () => Promise<readonly ObjectionRecord[]>): Promise<Chosen> {
  if (file.size > LARGEST) return { ok: false, key: 'import.too-large' }
  try {
    const parsed = parseImport(await file.text())
    if (!parsed.ok) return parsed
    const { records, broken, problems, answers } = parsed
    return { ok: true, plan: planMerge(await here(), records), incoming: records, broken, problems, answers }
  } catch {
    return { ok: false, key: 'import.failed' }
  }
}
