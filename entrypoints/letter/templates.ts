import type { LetterFacts } from '../../rules/letters/facts.ts'
import type { LetterKind, LetterTemplates } from '../../rules/letters/schema.ts'

/**
 * The templates to use: the person's choice; otherwise, for an authority, the first language that it reads, preferring the interface's. If
 * it reads none of them, the letter is a draft to translate.
 */
export function templatesFor(
  kind: LetterKind,
  { authority }: Pick<LetterFacts, 'authority'>,
  [own, ...others]: readonly [LetterTemplates, ...LetterTemplates[]],
  chosen: string | null,
): LetterTemplates {
  const all = [own, ...others]
  const read = kind === 'complaint' ? (authority?.languages ?? []) : []
  return all.find(({ language }) => language === chosen) ?? all.find(({ language }) => read.includes(language)) ?? own
}
