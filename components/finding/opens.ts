import type { Finding } from '../../rules/engine/find.ts'
import type { OptOut } from '../../rules/schema/statements.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import { caveats } from './caveats.ts'
import { isElsewhere, signInHint, type Reachable } from './primary-action.ts'

interface Pressed {
  optOut: Reachable<OptOut>
  finding: Finding
  /** The address of the tab; null if it is not visible. */
  address: string | null
  /** Number of other opt-outs. */
  others: number
  /** The popup explains the opt-out in full. */
  isTold: boolean
  today: string
}

/** Sentences under the button: what it opens, what it requires, when it was last seen, and how many alternatives there are. */
export function opens({ optOut, finding, address, others, isTold, today }: Pressed, i18n: I18n): string[] {
  const elsewhere = isElsewhere(optOut, address)
  const hint = signInHint(optOut, finding, elsewhere)
  const plain = isPlain(optOut, finding, address)
  return [
    (plain ? elsewhere : !isTold && !optOut.path) ? i18n.t('act.opens', { name: i18n.fact(optOut.id) }) : '',
    plain && !elsewhere ? i18n.t('act.opens.form', { operator: finding.service.operator }) : '',
    whereToSignIn(hint, i18n),
    ...caveats(optOut, today, i18n),
    // Otherwise the button to the other ways says it alone.
    others > 0 && optOut.kind === 'form' ? i18n.plural('act.ways-left', others) : '',
  ].filter(Boolean)
}

/** A form that explains itself once it is open; anything else is explained beside the button, because the popup closes when the button is pressed. */
export function isPlain(optOut: Reachable<OptOut>, finding: Finding, address: string | null): boolean {
  const elsewhere = isElsewhere(optOut, address)
  return optOut.kind === 'form' && (!elsewhere || signInHint(optOut, finding, elsewhere) !== null)
}

/** Shown if it is not certain that the person is signed in; if they certainly are not, it is said above the button. */
function whereToSignIn(hint: ReturnType<typeof signInHint>, { t }: I18n): string {
  if (hint === 'there') return t('act.sign-in.there')
  return hint?.kind === 'unsure' ? t('act.sign-in.unsure', { service: hint.service }) : ''
}
