import type { UseCode } from '../schema/use-code.ts'
import { say, type Speech } from './pattern.ts'

/** Most characters of a list within a headline; its first entry is named whatever its length. */
const ROOM = 58

/** A kind of data in words, as used within a sentence. The company's own words for it come first. */
export function nameOf(code: string, operator: string, { fact }: Pick<Speech, 'fact'>): string {
  return fact(`use.${code}.${operator}`) || fact(`use.${code}`)
}

export function namesOf(codes: readonly UseCode[], operator: string, speech: Speech): string[] {
  return codes.map((code) => nameOf(code, operator, speech)).filter(Boolean)
}

/** Joins all of them and `more` as the language joins a list. Semicolons separate names that contain a list themselves. */
export function listOf(names: readonly string[], { language }: Pick<Speech, 'language'>, more = ''): string {
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  const and = list.formatToParts(['', '']).find(({ type }) => type === 'literal')?.value ?? ' '
  const isList = names.some((name) => name.includes(',') || name.includes(and))
  if (!isList) return list.format(more ? [...names, more] : names)
  return [...names, ...(more ? [`${and.trim()} ${more}`] : [])].join('; ')
}

/** As many as fit into a headline. Empty if there are none. */
export function shortList(codes: readonly UseCode[], operator: string, speech: Speech): string {
  const names = namesOf(codes, operator, speech)
  const fitting = names.filter((_, at) => at === 0 || names.slice(0, at + 1).join('; ').length <= ROOM)
  return listOf(fitting, speech, fitting.length < names.length ? say(speech, 'more') : '')
}
