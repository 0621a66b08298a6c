import type { Ref } from 'preact'
import type { Finding } from '../../rules/engine/find.ts'
import type { Speech } from '../../entrypoints/shared/i18n/translator.ts'
import { Chevron } from '../ui/Chevron.tsx'
import './header.css'

interface Props {
  /** Null where there is no service to speak of. */
  finding: Finding | null
  country: string | null
  guessed: boolean
  /** Whether the country panel is open. */
  open: boolean
  onToggle: () => void
  button: Ref<HTMLButtonElement>
  speech: Speech
}

/** Service and kind of page on one side, the country on the other; either shortens before it wraps. */
export function Header({ finding, country, guessed, open, onToggle, button, speech }: Props) {
  // That a page is of no kind in particular is no news.
  const context = finding && finding.context !== 'other' ? speech.say(`context.${finding.context}`) : ''
  return (
    <header class="header">
      <p class="where">
        <b>{finding?.service.name ?? 'Trainspotter'}</b>
        {context && <span class="meta">{context}</span>}
      </p>
      <button ref={button} type="button" class="country" aria-expanded={open} onClick={onToggle}>
        <span class="unseen">{speech.word('country.change')}: </span>
        <span class="name">{label(country, guessed, speech)}</span>
        <Chevron />
      </button>
    </header>
  )
}

function label(country: string | null, guessed: boolean, speech: Speech): string {
  if (country === null) return speech.word('country.choose')
  return guessed ? speech.word('country.guessed', { country: speech.country(country) }) : speech.country(country)
}
