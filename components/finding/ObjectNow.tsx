import { actLabel } from './act-label.ts'
import type { Finding } from '../../rules/engine/find.ts'
import type { OptOut } from '../../rules/schema/statements.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import { isPlain, opens } from './opens.ts'
import { SwitchPath } from './SwitchPath.tsx'
import { isElsewhere, signInHint, type Reachable } from './primary-action.ts'
import { ExternalLink } from '../ui/ExternalLink.tsx'

interface Props {
  optOut: Reachable<OptOut>
  finding: Finding
  address: string | null
  /** Number of other opt-outs. */
  others?: number
  /** There is little room: the labels to press are folded, except for someone who opened the page before and comes back for them. */
  folded?: boolean
  onObject: (optOut: string) => void
  i18n: I18n
  today: string
}

/** Links to the page for objecting, and says what it opens and what it requires. */
export function ObjectNow({ optOut, finding, address, others = 0, folded, onObject, i18n, today }: Props) {
  const { t } = i18n
  const hint = signInHint(optOut, finding, isElsewhere(optOut, address))
  const what = isPlain(optOut, finding, address) ? '' : i18n.fact(`${optOut.id}.what`)
  // The labels to press say it better than a sentence about them; the page about the service has the sentence.
  const told = folded || optOut.path ? '' : what
  const below = opens({ optOut, finding, address, others, isTold: told !== '', today }, i18n)
  return (
    <>
      {finding.context === 'other-form' && <p class="said">{t('act.other-form', { operator: finding.service.operator })}</p>}
      {hint !== 'there' && hint?.kind === 'first' && <p class="said">{t('act.sign-in', { service: hint.service })}</p>}
      <ExternalLink href={optOut.url} class="button" onGo={() => onObject(optOut.id)} i18n={i18n}>
        {t(actLabel(optOut, finding.policy))}
      </ExternalLink>
      <SwitchPath optOut={optOut} what={what} folded={folded} i18n={i18n} />
      {told !== '' && <p class="said">{told}</p>}
      {below.length > 0 && <p class="meta">{below.join(' · ')}</p>}
    </>
  )
}
