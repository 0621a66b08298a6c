import type { Ref } from 'preact'
import type { Finding } from '../../rules/engine/find.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import { Chevron } from '../ui/Chevron.tsx'
import './header.css'

interface Props {
  /** Null if the page belongs to no service. */
  finding: Finding | null
  /** A service picked from the list, with a button back to the list. */
  picked?: { name: string; onBack: () => void } | null
  country: string | null
  guessed: boolean
  /** Whether the country panel is open. */
  open: boolean
  onToggle: () => void
  button: Ref<HTMLButtonElement>
  i18n: I18n
}

/** Service and kind of page, or a back button, on one side, the country on the other; either shortens before it wraps. */
export function Header({ finding, picked = null, country, guessed, open, onToggle, button, i18n }: Props) {
  // "Other" is not worth a label.
  const context = finding && finding.context !== 'other' ? i18n.fact(`context.${finding.context}`) : ''
  return (
    <header class="header">
      <p class={picked ? 'where crumbs' : 'where'}>
        {picked && (
          <button type="button" onClick={picked.onBack}>
            <Chevron /> {i18n.t('nothing.back')}
          </button>
        )}
        <b>
          <bdi>{picked?.name ?? finding?.service.name ?? 'Trainspotter'}</bdi>
        </b>
        {context && <span class="meta">{context}</span>}
      </p>
      <button ref={button} type="button" class="country" aria-expanded={open} onClick={onToggle}>
        <span class="unseen">{i18n.t('country.change')}: </span>
        <span class="name">{label(country, guessed, i18n)}</span>
        <Chevron />
      </button>
    </header>
  )
}

function label(country: string | null, guessed: boolean, i18n: I18n): string {
  if (country === null) return i18n.t('country.choose')
  return guessed ? i18n.t('country.guessed', { country: i18n.country(country) }) : i18n.country(country)
}
