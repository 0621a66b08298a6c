import { useState } from 'preact/hooks'
import type { Finding } from '../../rules/find.ts'
import { advance, type Step, type StepType } from '../shared/advance.ts'
import { siblingsOf } from '../shared/atlas.ts'
import { clock, keepRecord } from '../shared/keep-record.ts'
import type { Speech } from '../shared/locale.ts'
import { recordToAct } from '../shared/record-to-act.ts'
import { viewsOf, type RecordView } from '../shared/record-view.ts'
import type { ObjectionRecord } from '../shared/records.ts'
import { records as recordsItem } from '../shared/storage.ts'
import { useAtlas } from './use-atlas.ts'
import { useStored } from './use-stored.ts'

/** What the person noted that concerns a page. */
export interface Mine {
  records: readonly ObjectionRecord[]
  /** Of this service, and of those that can be linked with it. */
  views: RecordView[]
  /** The one that the button is about. */
  acting: RecordView | null
  /** What there is to do about it comes second to objecting now. */
  beside: boolean
  /** Whether the button has to say whose account it is about. */
  named: boolean
  step: (type: StepType) => void
  problems: string[]
}

export function useMine({ service }: Finding, today: string, speech: Speech): Mine {
  const records = useStored(recordsItem)?.records ?? []
  const atlas = useAtlas(records.length > 0)
  const [problems, setProblems] = useState<string[]>([])
  const siblings = atlas ? siblingsOf(atlas, service.id) : [service.id]
  const nameOf = (id: string): string => atlas?.services.find((one) => one.id === id)?.name ?? (id === service.id ? service.name : id)
  const related = records.filter((record) => siblings.includes(record.service))
  const views = viewsOf(related, nameOf, today)
  const acting = recordToAct(views, service.id)
  const step = async (type: StepType): Promise<void> => {
    if (!acting) return
    const taken: Step = type === 'send' ? { type, by: 'form' } : { type }
    const now = clock()
    const found = await keepRecord(acting.record.id, (record) => advance(record, taken, now.today, now))
    setProblems(found.map(({ key, values }) => speech.word(key, { date: values ? speech.date(values.date) : '' })))
  }
  const beside = acting?.state === 'opened' || acting?.state === 'refused'
  return { records, views, acting, beside, named: related.length > 1, step: (type) => void step(type), problems }
}
