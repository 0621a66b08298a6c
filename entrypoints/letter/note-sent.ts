import type { LetterKind } from '../../rules/letter-schema.ts'
import { advance, amend, start, type Clock } from '../shared/advance.ts'
import type { WordKey } from '../shared/locale.ts'
import type { ObjectionRecord } from '../shared/records.ts'
import { change, records, StorageError } from '../shared/storage.ts'

export interface Noted {
  done: boolean
  /** The sentence to show. */
  key: WordKey
}

interface Posted {
  kind: LetterKind
  /** The record that the letter is about. With null it is that of this service and account, and an objection makes one where there is none. */
  record: string | null
  /** Service and account of a new record. */
  service: string
  account: string
  /** A line for the notes, for letters that are no objection. */
  line: string
}

/** Takes down in the records that a letter went off, and says what came of it. */
export async function noteSent({ kind, record, service, account, line }: Posted, day: string, clock: Clock): Promise<Noted> {
  let noted: Noted = { done: false, key: 'letter.posted.lost' }
  try {
    await change(records, (all) => {
      const same = (one: ObjectionRecord): boolean => (record ? one.id === record : one.service === service && one.account === account)
      const before = all.records.find(same)
      if (!before && (record !== null || kind !== 'objection')) return all
      const from = before ?? start({ id: crypto.randomUUID(), service, account, route: null }, null, clock)
      const outcome =
        kind === 'objection' ? advance(from, { type: 'send', by: 'post' }, day, clock) : amend(from, withLine(from, line), clock)
      if (!outcome.ok) {
        noted = { done: false, key: outcome.problems[0]?.key ?? noted.key }
        return all
      }
      noted = { done: true, key: 'letter.posted.done' }
      const { record: after } = outcome
      return { ...all, records: before ? all.records.map((one) => (one === before ? after : one)) : [...all.records, after] }
    })
  } catch (error) {
    return { done: false, key: error instanceof StorageError ? error.key : 'record.storage.failed' }
  }
  return noted
}

function withLine({ notes }: ObjectionRecord, line: string): { notes: string } {
  return { notes: [notes, line].filter(Boolean).join('\n') }
}
