import type { LetterTemplates } from '../../rules/letters/schema.ts'
import type { LetterCase } from '../../rules/letters/values.ts'

/**
 * The reason for asking, by its name. What Article 12(6) GDPR says about identity documents applies to companies, and only if that article
 * does: an authority may want a copy, as Italy's does.
 */
export function whyOf(name: string, { kind, family }: Pick<LetterCase, 'kind' | 'family'>, { plans, texts }: LetterTemplates): string {
  const ofArticle12 = plans[kind].to === 'controller' && (family === 'gdpr' || family === 'uk')
  return name === 'id' && !ofArticle12 ? '' : (texts[`why.${name}`] ?? '')
}
