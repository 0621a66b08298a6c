import { useState } from 'preact/hooks'
import type { Finding } from '../../../rules/engine/find.ts'
import { namesOf } from '../../../components/records/names-of.ts'
import { sentOn } from '../../../components/records/sent-on.ts'
import type { Past } from '../../../components/records/AlreadySent.tsx'
import type { KnownAccount } from '../../../components/records/ask/AskSent.tsx'
import { transition, editRecord, type Edit, type Transition, type TransitionType } from '../../shared/records/transitions.ts'
import type { Problem } from '../../shared/records/validate-dates.ts'
import { addRecord, clock, keep, updateRecord } from '../../shared/records/record-store.ts'
import type { I18n } from '../../shared/i18n/translator.ts'
import { madeUnder } from '../../shared/records/made-under.ts'
import { newRecord } from '../../shared/records/new-record.ts'
import { logSentByForm, sentBefore } from '../../shared/records/log-sent.ts'
import { sentByWay } from '../../shared/records/sent-by-way.ts'
import { viewsOf, type RecordView } from '../../shared/records/record-view.ts'
import { stateOf, type ObjectionRecord } from '../../shared/records/record.ts'

/** The person's records that concern a page. */
export interface ServiceRecords {
  /** Records of this service, and of those that can be linked with it. */
  views: RecordView[]
  /** By record id: what tells each record from the others of its service. */
  names: ReadonlyMap<string, string>
  /** The one that the button is about. */
  acting: RecordView | null
  /** Accounts of this service with a sent objection. */
  known: KnownAccount[]
  nameOf: (service: string) => string
  /** Whether the records of a service concern the page. */
  isAbout: (service: string) => boolean
  /** Other services whose accounts can be linked with those of this one. */
  linked: string[]
  step: (type: TransitionType) => void
  /** Records that it was sent today with this opt-out (stored as `route`): for the account of that record, or for one without a record. */
  sent: (route: string | null, account: string | null) => void
  /** Adds what has not been said yet about a record. */
  edit: (record: string, edit: Edit) => Promise<readonly Problem[]>
  /** Records an objection that was sent elsewhere or earlier. */
  importPast: (told: Past) => Promise<readonly Problem[]>
  problems: string[]
}

export function useServiceRecords(finding: Finding, records: readonly ObjectionRecord[], today: string, i18n: I18n): ServiceRecords {
  const { service, linked, person } = finding
  const [problems, setProblems] = useState<string[]>([])
  const siblings = [service, ...linked]
  const nameOf = (id: string): string => siblings.find((one) => one.id === id)?.name ?? id
  const isAbout = (id: string): boolean => siblings.some((one) => one.id === id)
  const views = viewsOf(
    records.filter((record) => isAbout(record.service)),
    nameOf,
    today,
  )
  const names = namesOf(views, i18n)
  const acting = views.find(({ record }) => record.id === person.record) ?? null
  const tell = (found: readonly Problem[]): readonly Problem[] => {
    setProblems(found.map(({ key, values }) => i18n.t(key, { date: values ? i18n.date(values.date) : '' })))
    return found
  }
  const step = async (type: TransitionType): Promise<void> => {
    if (!acting) return
    const taken: Transition = type === 'send' ? { type, by: acting.record.sentBy === 'switch' ? 'switch' : 'form' } : { type }
    const now = clock()
    tell(await updateRecord(acting.record.id, (record) => transition(record, taken, now.today, now)))
  }
  const edit = async (id: string, changes: Edit): Promise<readonly Problem[]> =>
    tell(await updateRecord(id, (record) => editRecord(record, changes, clock())))
  const sent = async (route: string | null, account: string | null): Promise<void> => {
    const press = crypto.randomUUID()
    const by = sentByWay(finding.optOuts.find(({ id }) => id === route))
    const told = { service: service.id, route, account, by, madeUnder: madeUnder(finding), press }
    tell(await keep((all) => logSentByForm(all, told, clock()), press))
  }
  return {
    views,
    names,
    acting,
    known: sentBefore(records, service.id).map((record) => ({
      id: record.id,
      label: [names.get(record.id) || sentOn(record, i18n), i18n.t(`record.state.${stateOf(record)}`)].join(' · '),
    })),
    nameOf,
    isAbout,
    linked: linked.map(({ name }) => name),
    step: (type) => void step(type),
    sent: (route, account) => void sent(route, account),
    edit,
    importPast: (told) => addRecord(newRecord(pastOf(told, finding), crypto.randomUUID(), clock())),
    problems,
  }
}

/** Which policy it objected to is not known, only where the person lives. */
function pastOf(told: Past, finding: Finding): Parameters<typeof newRecord>[0] {
  const made = madeUnder(finding)
  return {
    service: finding.service.id,
    account: '',
    opened: null,
    covers: null,
    madeUnder: made && { ...made, policy: null },
    notes: '',
    ...told,
  }
}
