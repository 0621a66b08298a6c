import type { Letter } from '../../rules/letters/compose.ts'
import { fitsWindow } from './fits-window.ts'
import './letter-preview.css'

interface Props {
  letter: Letter
  label: string
}

/** The letter as it will be printed. What a person typed has its own direction, whatever the language of the letter. */
export function LetterPreview({ letter, label }: Props) {
  const { sender, to, date, subject, greeting, paragraphs, closing, signature, enclosures } = letter
  const [mark, ...names] = signature
  return (
    <article class="sheet" lang={letter.language} dir="ltr" aria-label={label}>
      <Lines lines={sender} part="sender" />
      <Lines lines={to} part={fitsWindow(to) ? 'to' : 'to long'} />
      <p class="date">{date}</p>
      <h2>{subject}</h2>
      <p>{greeting}</p>
      {paragraphs.map(({ id, title, text, items }) => (
        <section key={id}>
          {title && <h3>{title}</h3>}
          {text && <p dir="auto">{text}</p>}
          {items.length > 0 && (
            <ul>
              {items.map((item, at) => (
                <li key={at}>
                  <bdi>{item}</bdi>
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
      <section class="end">
        <p>{closing}</p>
        <p class="signature">{mark}</p>
        <Lines lines={names} />
      </section>
      {enclosures.items.length > 0 && (
        <section>
          <h3>{enclosures.title}</h3>
          <ul>
            {enclosures.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </section>
      )}
    </article>
  )
}

function Lines({ lines, part = '' }: { lines: readonly string[]; part?: string }) {
  return lines.length > 0 ? (
    <p class={`lines ${part}`}>
      {lines.map((line, at) => (
        <span key={at}>
          <bdi>{line}</bdi>
        </span>
      ))}
    </p>
  ) : null
}
