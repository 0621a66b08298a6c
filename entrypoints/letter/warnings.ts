import { isDay } from '../../rules/letters/days.ts'
import { linesOf, manyLines, oneLine } from '../../rules/letters/inputs.ts'
import type { LetterCase } from '../../rules/letters/values.ts'
import { fieldsFor, type FieldId } from './fields.ts'

/** What a person should know before they send the letter as it is. */
export type Warning =
  | 'name'
  | 'account'
  | 'targets'
  | 'grounds'
  | 'reasons'
  | 'breaches'
  | 'land'
  | 'address'
  | 'company-first'
  | 'undated'
  | 'complained'
  | 'early'
  | 'language'
  | 'no-address'
  | 'no-authority'

export function warningsFor(letter: LetterCase, language: string): Warning[] {
  const { kind, family, facts, inputs, days } = letter
  const caveats = facts.authority?.caveats ?? []
  const asks = (field: FieldId): boolean => fieldsFor(kind, family).includes(field)
  const missing = (field: FieldId, text: string): boolean => asks(field) && oneLine(text) === ''
  const toAuthority = kind === 'complaint'
  const wantsFirst = caveats.includes('company-first') || caveats.includes('attach-correspondence')
  const found: [Warning, boolean][] = [
    ['name', missing('name', inputs.name)],
    ['account', !inputs.noAccount && linesOf(inputs.accounts).length === 0 && oneLine(inputs.email) === ''],
    ['targets', asks('targets') && inputs.targets.length === 0],
    ['grounds', asks('grounds') && inputs.grounds.length === 0],
    ['breaches', asks('breaches') && inputs.breaches.length === 0 && manyLines(inputs.ownBreach) === ''],
    ['reasons', kind === 'objection' && family !== 'br' && inputs.reasons.length === 0 && manyLines(inputs.ownReason) === ''],
    ['company-first', toAuthority && wantsFirst && !isDay(inputs.sent)],
    ['undated', toAuthority && !wantsFirst && !isDay(inputs.sent)],
    ['complained', asks('complained') && !isDay(inputs.complained)],
    ['early', asks('answer') && inputs.answer === 'none' && days.due !== null && days.due >= days.today],
    ['land', toAuthority && caveats.includes('land-decides')],
    ['address', needsAddress(letter) && linesOf(inputs.address).length === 0],
    ['language', toAuthority && facts.authority !== null && !facts.authority.languages.includes(language)],
    ['no-address', !toAuthority && facts.addressee === null],
    ['no-authority', toAuthority && facts.authority === null],
  ]
  return found.flatMap(([warning, holds]) => (holds ? [warning] : []))
}

/** Authorities that do not handle a complaint without a postal address. */
export function needsAddress({ kind, facts }: Pick<LetterCase, 'kind' | 'facts'>): boolean {
  return kind === 'complaint' && (facts.authority?.caveats.includes('postal-address') ?? false)
}
