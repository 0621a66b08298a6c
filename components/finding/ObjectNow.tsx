import { isAnswered } from '../../rules/engine/can-act.ts'
import type { Finding } from '../../rules/engine/find.ts'
import type { OptOut } from '../../rules/schema/statements.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import { caveats } from './caveats.ts'
import { SwitchPath } from './SwitchPath.tsx'
import { isElsewhere, signInHint, type Reachable } from './primary-action.ts'
import { ExternalLink } from '../ui/ExternalLink.tsx'

interface Props {
  optOut: Reachable<OptOut>
  finding: Finding
  address: string | null
  onObject: (optOut: string) => void
  i18n: I18n
  today: string
}

/** Leads to the page for objecting. Anything but a form of this site is explained beside the button, because the popup closes when it is pressed. */
export function ObjectNow({ optOut, finding, address, onObject, i18n, today }: Props) {
  const elsewhere = isElsewhere(optOut, address)
  const hint = signInHint(optOut, finding, elsewhere)
  const plain = optOut.kind === 'form' && (!elsewhere || hint !== null)
  const what = plain ? null : i18n.fact(`${optOut.id}.what`) || null
  const below = [elsewhere && plain ? i18n.fact(optOut.id) : '', whereToSignIn(hint, i18n), ...caveats(optOut, today, i18n)].filter(Boolean)
  return (
    <>
      {finding.context === 'other-form' && <p class="said">{i18n.t('act.other-form', { operator: finding.service.operator })}</p>}
      {hint !== 'there' && hint?.kind === 'first' && <p class="said">{i18n.t('act.sign-in', { service: hint.service })}</p>}
      <ExternalLink href={optOut.url} class="button" onGo={() => onObject(optOut.id)} i18n={i18n}>
        {i18n.t(isAnswered(optOut) ? 'act.object' : 'act.off')}
      </ExternalLink>
      <SwitchPath optOut={optOut} i18n={i18n} />
      {what && <p class="said">{what}</p>}
      {below.length > 0 && <p class="meta">{below.join(' · ')}</p>}
    </>
  )
}

/** Shown if it is not certain that the person is signed in; if they certainly are not, it was said above. */
function whereToSignIn(hint: ReturnType<typeof signInHint>, { t }: I18n): string {
  if (hint === 'there') return t('act.sign-in.there')
  return hint?.kind === 'unsure' ? t('act.sign-in.unsure', { service: hint.service }) : ''
}
