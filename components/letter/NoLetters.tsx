import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import type { LetterFacts } from '../../rules/letters/facts.ts'
import type { LetterTexts } from '../../rules/letters/schema.ts'
import { AuthorityCard } from '../finding/AuthorityCard.tsx'

interface Props {
  facts: LetterFacts
  texts: LetterTexts
  today: string
  i18n: I18n
}

/** Says plainly that none of the letters fits the law here, and who can help. */
export function NoLetters({ facts, texts, today, i18n }: Props) {
  const { regime, authority, sources } = facts
  return (
    <section class="part">
      <h2>{i18n.t('letter.none')}</h2>
      <p>{texts[`none.${regime ?? 'other'}`]}</p>
      <p>{i18n.t('letter.none.else')}</p>
      {authority && <AuthorityCard authority={authority} lands={[]} land={null} onLand={() => undefined} {...{ sources, i18n, today }} />}
    </section>
  )
}
