import type { LetterFacts } from '../../rules/letters/facts.ts'
import type { LetterKind, LetterTemplates } from '../../rules/letters/schema.ts'

/**
 * The templates to write in: those the person chose, else for an authority the first that it reads, the interface's
 * own language before others. If it reads none of them, the letter is a draft to translate.
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
