import type { UseCode } from '../schema/use-code.ts'
import { say, type Speech } from './pattern.ts'

/** Characters of a list within a headline; the first is named whatever its length. */
const ROOM = 58

/** A kind of data in words, as it stands within a sentence. A company's own words for it come first. */
export function nameOf(code: string, operator: string, { fact }: Pick<Speech, 'fact'>): string {
  return fact(`use.${code}.${operator}`) || fact(`use.${code}`)
}

export function namesOf(codes: readonly UseCode[], operator: string, speech: Speech): string[] {
  return codes.map((code) => nameOf(code, operator, speech)).filter(Boolean)
}

/** All of them, as the language joins a list. */
export function listOf(names: readonly string[], type: 'conjunction' | 'disjunction', { language }: Speech): string {
  return new Intl.ListFormat(language, { type }).format(names)
}

/** As many as a headline has room for; "your data" if none is named. */
export function shortList(codes: readonly UseCode[], operator: string, type: 'conjunction' | 'disjunction', speech: Speech): string {
  const names = namesOf(codes, operator, speech)
  const fitting = names.filter((_, at) => at === 0 || names.slice(0, at + 1).join(', ').length <= ROOM)
  if (fitting.length === 0) return say(speech, 'data')
  if (fitting.length === names.length) return listOf(fitting, type, speech)
  return say(speech, 'more', { list: fitting.join(', ') })
}
