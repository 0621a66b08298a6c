import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import type { RecordView } from '../../entrypoints/shared/records/record-view.ts'
import type { ObjectionRecord } from '../../entrypoints/shared/records/record.ts'
import { sentOn } from './sent-on.ts'

/**
 * What tells the records of one service apart, by id: the person's name for the account, otherwise when it was sent; both if a name occurs
 * twice. The only record of a service has just its name, which may be empty.
 */
export function namesOf(views: readonly Pick<RecordView, 'record'>[], i18n: I18n): ReadonlyMap<string, string> {
  const byService = Map.groupBy(
    views.map(({ record }) => record),
    ({ service }) => service,
  )
  return new Map([...byService.values()].flatMap((records) => namesWithin(records, i18n)))
}

function namesWithin(records: readonly ObjectionRecord[], i18n: I18n): [id: string, name: string][] {
  if (records.length === 1) return records.map(({ id, account }) => [id, account.trim()])
  const byName = Map.groupBy(records, ({ account }) => account.normalize().trim())
  const told = [...byName].flatMap(([name, same]) =>
    same.map((record) => ({ record, name: name && same.length === 1 ? name : [name, sentOn(record, i18n)].filter(Boolean).join(', ') })),
  )
  return [...Map.groupBy(told, ({ name }) => name).values()].flatMap((same) =>
    same
      .toSorted((a, b) => (a.record.createdAt < b.record.createdAt ? -1 : 1))
      .map(({ record, name }, at): [string, string] => [
        record.id,
        same.length === 1 ? name : i18n.t('record.account.numbered', { name, number: at + 1 }),
      ]),
  )
}
