import { claimOf } from '../../rules/engine/claim-of.ts'
import { effectiveStatus } from '../../rules/engine/states-of.ts'
import type { Finding } from '../../rules/engine/find.ts'
import type { Policy } from '../../rules/schema/statements.ts'
import type { UseCode } from '../../rules/schema/use-code.ts'
import { dataName } from './data-name.ts'
import type { I18n, MessageKey } from '../../entrypoints/shared/i18n/translator.ts'

/** One line about data that is used or not: the most relevant kind on this page, and how many more there are. */
export interface DataLine {
  /** Includes whose claim it is: "Not used, Example says". */
  head: string
  what: string
  rest: number
}

/** Data that is not used yet, not used at present, or used only with consent is not headed "Used". */
const HEADS: Partial<Record<Policy['status'], MessageKey>> = {
  announced: 'uses.used.announced',
  paused: 'uses.used.paused',
  'opt-in': 'uses.used.opt-in',
}

/** Heading of the kinds of data that are used, including whose claim it is. */
export function usedHead(policy: Policy, { t }: I18n): string {
  const claim = claimOf(policy)
  const said = t(HEADS[effectiveStatus(policy)] ?? 'uses.used')
  return claim === 'stated' ? said : t(`claim.${claim}`, { said })
}

/** One line for what is used, one for what is not; none for a side without any data. */
export function dataLines({ policy, subject, service }: Pick<Finding, 'policy' | 'subject' | 'service'>, i18n: I18n): DataLine[] {
  if (!policy) return []
  const { t } = i18n
  const { operator, operatorId } = service
  const line = (codes: readonly UseCode[], headOf: (code: UseCode) => string): DataLine[] => {
    const [first, ...rest] = codes
      .toSorted((a, b) => Number(b === subject?.code) - Number(a === subject?.code))
      .map((code) => ({ code, what: dataName(code, operatorId, i18n) }))
      .filter(({ what }) => what !== '')
    return first ? [{ head: headOf(first.code), what: first.what, rest: rest.length }] : []
  }
  const unusedHead = (code: UseCode): string => {
    const claim = claimOf(policy, [code])
    return t(claim === 'stated' ? 'uses.not-used' : `uses.not-used.${claim}`, { operator })
  }
  return [...line(policy.uses, () => usedHead(policy, i18n)), ...line(policy.excludes, unusedHead)]
}
