import { browser } from 'wxt/browser'
import { matchPatterns } from '../../../rules/engine/match-patterns.ts'
import type { IndexPart } from '../../../rules/schema/parts.ts'
import { grants } from '../../shared/watched/pattern.ts'
import { read, records } from '../../shared/storage/storage.ts'

/** Operators that this person has to do with: those asked for at install, those they let the extension see, and those of their records. */
export async function operatorsInUse({ operators, services }: IndexPart): Promise<string[]> {
  const [{ origins = [] }, told] = await Promise.all([browser.permissions.getAll(), read(records)])
  const noted = new Set(told.records.map(({ service }) => service))
  const isSeen = (operator: string): boolean =>
    services.some(
      ({ id, hosts, ...one }) =>
        one.operator === operator &&
        (noted.has(id) ||
          matchPatterns(hosts).some((pattern) => origins.some((origin) => grants(origin, pattern) || grants(pattern, origin)))),
    )
  return operators.filter(({ id, atInstall }) => atInstall || isSeen(id)).map(({ id }) => id)
}
