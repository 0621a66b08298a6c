import type { Finding } from '../../../rules/engine/find.ts'
import type { RulesIndex } from '../../../rules/engine/index-rules.ts'
import { linkedServices } from '../../../rules/engine/linked-services.ts'
import type { OptOut } from '../../../rules/schema/statements.ts'
import type { I18n } from '../../shared/i18n/translator.ts'
import type { Linked, SentReceipt } from '../../shared/page/form-help.ts'
import { dueDate } from '../../shared/records/deadlines.ts'
import type { ObjectionRecord } from '../../shared/records/record.ts'

type Sent = Pick<ObjectionRecord, 'dates' | 'covers' | 'account' | 'madeUnder'>

/** What happens next: where it is recorded, what to wait for, when to follow up, and whether to ask about linked accounts. */
export function sentReceipt(
  { dates, covers, account, madeUnder }: Sent,
  { finding: { service }, optOut }: { finding: Pick<Finding, 'service'>; optOut: Pick<OptOut, 'confirms'> | null },
  index: RulesIndex,
  i18n: I18n,
): SentReceipt {
  const { t, plural, date } = i18n
  const sent = dates.sent ?? ''
  const due = dueDate({ dates, madeUnder })
  const list = t('mine.title')
  return {
    lines: [
      t('form.noted', { date: date(sent), list }),
      ...(optOut?.confirms ? [plural('form.noted.mail', optOut.confirms.days, { operator: service.operator })] : []),
      due ? t('form.noted.due', { date: date(due) }) : t('record.no-limit'),
      ...(account.trim() ? [] : [t('form.noted.name', { list })]),
    ],
    linked: covers === null ? linkedQuestion(index, service.id, i18n) : null,
  }
}

/** Uses the operator's own name for the place. Null for services that cannot be linked. */
function linkedQuestion(index: RulesIndex, service: string, { language, fact, t }: I18n): Linked | null {
  const names = linkedServices(index, service).flatMap((id) => index.about.get(id)?.service.name ?? [])
  const operator = index.about.get(service)?.operator
  const place = operator ? fact(`linked.${operator.id}`) : ''
  if (names.length === 0 || !place) return null
  const services = new Intl.ListFormat(language, { type: 'unit' }).format(names)
  const setting = index.rules.settings.find(({ id }) => id === operator?.linkedAt)
  return { question: t('form.linked', { place, services }), url: setting?.url ?? null }
}
