import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import './contents.css'

interface Props {
  parts: readonly { id: string; title: string }[]
  i18n: I18n
}

/** The table of contents, beside the page if there is room. */
export function Contents({ parts, i18n }: Props) {
  return (
    <nav class="contents" aria-label={i18n.t('report.contents')}>
      <p class="meta" aria-hidden="true">
        {i18n.t('report.contents')}
      </p>
      <ol>
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a class="row" href={`#${id}`}>
              {title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
