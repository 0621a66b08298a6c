import type { LetterKind } from '../../rules/letters/schema.ts'
import { transition, editRecord, createRecord, type Clock, type RecordResult } from '../shared/records/transitions.ts'
import { keep, type StoreResult } from '../shared/records/record-store.ts'
import type { MessageKey } from '../shared/i18n/translator.ts'
import { stateOf, type MadeUnder, type ObjectionRecord } from '../shared/records/record.ts'

export interface PostReceipt {
  done: boolean
  /** Key of the sentence to show. */
  key: MessageKey
}

export interface PostReport {
  kind: LetterKind
  /** The record that the letter is about. If null, an objection is about an account without a record. */
  record: string | null
  /** Service, name and law of a new record. */
  service: string
  account: string
  madeUnder: MadeUnder | null
  /** A line for the notes, for letters that begin no new round. */
  line: string
  /** Identifies the press of the button: a press that arrives twice is recorded once. */
  press: string
}

/** States in which an objection by letter starts the time for an answer. In all others an earlier objection stands, and its date counts. */
const BEGINS = ['opened', 'refused', 'withdrawn']

/** Records that a letter was sent. Returns the message to show. */
export async function logSentByPost(posted: PostReport, day: string, clock: Clock): Promise<PostReceipt> {
  let key: MessageKey = 'letter.posted.lost'
  const problems = await keep((all) => {
    const noting = post(all, posted, day, clock)
    key = noting.ok ? noting.key : key
    return noting
  }, posted.press)
  return { done: problems.length === 0, key: problems[0]?.key ?? key }
}

/** Returns the records afterwards. Changes only the one that the letter is about, and starts no new one while an objection stands. */
export function post(all: ObjectionRecord[], posted: PostReport, day: string, clock: Clock): StoreResult & { key: MessageKey } {
  const { press, record, kind } = posted
  const known = all.some((one) => one.id === press || one.history.some((change) => change.press === press))
  if (known) return { ok: true, records: all, key: 'letter.posted.done' }
  const before = record === null ? openedFor(all, posted) : all.find(({ id }) => id === record)
  if (!before && (record !== null || kind !== 'objection')) {
    return { ok: false, problems: [{ key: 'letter.posted.lost', field: null }], key: 'letter.posted.lost' }
  }
  const from = before ?? createRecord({ ...toldIn(posted), id: press, route: null }, null, clock)
  const begins = kind === 'objection' && BEGINS.includes(stateOf(from))
  const outcome = begins ? send(from, posted, day, clock) : editRecord(from, withLine(from, posted.line), clock)
  if (!outcome.ok) return { ...outcome, key: 'letter.posted.lost' }
  return {
    ok: true,
    records: before ? all.map((one) => (one === before ? outcome.record : one)) : [...all, outcome.record],
    key: kind === 'objection' && !begins ? 'letter.posted.added' : 'letter.posted.done',
  }
}

/** A record of this service that was begun but not sent, with the same name or none. */
function openedFor(all: readonly ObjectionRecord[], { service, account }: PostReport): ObjectionRecord | undefined {
  return all.findLast((one) => one.service === service && stateOf(one) === 'opened' && ['', account].includes(one.account.trim()))
}

function send(from: ObjectionRecord, { account, madeUnder, press }: PostReport, day: string, clock: Clock): RecordResult {
  const named = { ...from, account: from.account.trim() ? from.account : account, madeUnder }
  return transition(named, { type: 'send', by: 'post', press }, day, clock)
}

function toldIn({ service, account, madeUnder }: PostReport): Pick<ObjectionRecord, 'service' | 'account' | 'madeUnder'> {
  return { service, account, madeUnder }
}

function withLine({ notes }: ObjectionRecord, line: string): { notes: string } {
  return notes.split('\n').includes(line) ? { notes } : { notes: [notes, line].filter(Boolean).join('\n') }
}
