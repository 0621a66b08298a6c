import type { Finding } from '../../../rules/engine/find.ts'
import type { RulesIndex } from '../../../rules/engine/index-rules.ts'
import { linkedWith } from '../rules/find-for-user.ts'
import type { Linked, Noted } from '../../shared/page/form-help.ts'
import type { Speech } from '../../shared/i18n/translator.ts'
import { dueDate } from '../../shared/records/deadlines.ts'
import type { ObjectionRecord } from '../../shared/records/record.ts'

type Sent = Pick<ObjectionRecord, 'dates' | 'covers' | 'account'>

/** What happens next: where it is noted, what to wait for, the day from which to follow up, and whether linked accounts are to be asked about. */
export function notedOn({ dates, covers, account }: Sent, { service }: Pick<Finding, 'service'>, index: RulesIndex, speech: Speech): Noted {
  const { word, date } = speech
  const sent = dates.sent ?? ''
  const due = dueDate(dates) ?? sent
  const list = word('mine.title')
  return {
    lines: [
      word('form.noted', { date: date(sent), list }),
      word('form.noted.mail', { operator: service.operator }),
      word('form.noted.due', { date: date(due) }),
      ...(account.trim() ? [] : [word('form.noted.name', { list })]),
    ],
    linked: covers === null ? linkedQuestion(index, service.id, speech) : null,
  }
}

/** By the operator's own name for the place, and never for what cannot be linked. */
function linkedQuestion(index: RulesIndex, service: string, { language, say, word }: Speech): Linked | null {
  const names = linkedWith(index, service).flatMap((id) => (id === service ? [] : (index.about.get(id)?.service.name ?? [])))
  const operator = index.about.get(service)?.operator
  const place = operator ? say(`linked.${operator.id}`) : ''
  if (names.length === 0 || !place) return null
  const services = new Intl.ListFormat(language, { type: 'unit' }).format(names)
  const setting = index.rules.settings.find(({ id }) => id === operator?.linkedAt)
  return { question: word('form.linked', { place, services }), url: setting?.url ?? null }
}
