import type { OptOut } from '../../rules/schema/statements.ts'
import type { Regime } from '../../rules/schema/codes.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import { ExternalLink } from './ExternalLink.tsx'
import { letterDoor } from './letter-door.ts'

interface Props {
  optOut: OptOut
  regime: Regime | null
  /** For someone without an account. */
  account?: 'none'
  onGo?: (() => void) | undefined
  i18n: I18n
}

/** One opt-out, by name. A letter is written on a page of the extension. */
export function Way({ optOut: { id, kind, url, services }, regime, account, onGo, i18n }: Props) {
  const asked = { kind: 'objection' as const, ...(services[0] && { service: services[0] }), ...(account && { account }) }
  const letter = kind === 'letter' ? letterDoor(regime, asked) : null
  return letter ? (
    <a href={letter} class="row" target="_blank" rel="noreferrer">
      {i18n.fact(id)}
    </a>
  ) : (
    <ExternalLink href={url ?? ''} class="row" onGo={onGo} i18n={i18n}>
      {i18n.fact(id)}
    </ExternalLink>
  )
}
