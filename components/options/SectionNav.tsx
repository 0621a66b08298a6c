import type { I18n, MessageKey } from '../../entrypoints/shared/i18n/translator.ts'
import './section-nav.css'

interface Props {
  sections: readonly { id: string; key: MessageKey }[]
  i18n: I18n
}

export function SectionNav({ sections, i18n }: Props) {
  return (
    <nav aria-label={i18n.t('options.sections')}>
      <ul class="section-nav">
        {sections.map(({ id, key }) => (
          <li key={id}>
            <a class="row" href={`#${id}`}>
              {i18n.t(key)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
