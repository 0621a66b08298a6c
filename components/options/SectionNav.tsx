import type { Speech, WordKey } from '../../entrypoints/shared/i18n/translator.ts'
import './section-nav.css'

interface Props {
  sections: readonly { id: string; key: WordKey }[]
  speech: Speech
}

export function SectionNav({ sections, speech }: Props) {
  return (
    <nav aria-label={speech.word('options.sections')}>
      <ul class="section-nav">
        {sections.map(({ id, key }) => (
          <li key={id}>
            <a class="row" href={`#${id}`}>
              {speech.word(key)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
