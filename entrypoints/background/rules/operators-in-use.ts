import { browser } from 'wxt/browser'
import { matchPatterns } from '../../../rules/engine/match-patterns.ts'
import type { IndexPart } from '../../../rules/schema/parts.ts'
import { read, records } from '../../shared/storage/storage.ts'
import { grants } from '../../shared/watched/pattern.ts'

/** Operators on whose pages this device shows something: those watched from install, and those that the person granted. */
export async function operatorsShown({ operators, services }: IndexPart): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll()
  const isGranted = (pattern: string): boolean => origins.some((origin) => grants(origin, pattern) || grants(pattern, origin))
  const isSeen = (operator: string): boolean =>
    services.some((one) => one.operator === operator && matchPatterns(one.hosts).some(isGranted))
  return operators.filter(({ id, atInstall }) => atInstall || isSeen(id)).map(({ id }) => id)
}

/** Operators that concern this person: those above, and those of their records. */
export async function operatorsInUse(index: IndexPart): Promise<string[]> {
  const [shown, told] = await Promise.all([operatorsShown(index), read(records)])
  const noted = new Set(told.records.map(({ service }) => service))
  const own = index.services.flatMap(({ id, operator }) => (noted.has(id) ? [operator] : []))
  return [...new Set([...shown, ...own])]
}
