import type { Speech } from '../../entrypoints/shared/i18n/translator.ts'
import type { LetterFacts } from '../../rules/letters/facts.ts'
import type { LetterTexts } from '../../rules/letters/schema.ts'
import { AuthorityCard } from '../finding/AuthorityCard.tsx'

interface Props {
  facts: LetterFacts
  texts: LetterTexts
  today: string
  speech: Speech
}

/** Says plainly that none of the letters fits the law here, and who can tell more. */
export function NoLetters({ facts, texts, today, speech }: Props) {
  const { regime, authority, sources } = facts
  return (
    <section class="part">
      <h2>{speech.word('letter.none')}</h2>
      <p>{texts[`none.${regime ?? 'other'}`]}</p>
      <p>{speech.word('letter.none.else')}</p>
      {authority && <AuthorityCard authority={authority} lands={[]} land={null} onLand={() => undefined} {...{ sources, speech, today }} />}
    </section>
  )
}
