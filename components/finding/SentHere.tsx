import { doneLabel } from './act-label.ts'
import { isAnswered } from '../../rules/engine/can-act.ts'
import type { Finding } from '../../rules/engine/find.ts'
import type { OptOut } from '../../rules/schema/statements.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import { SwitchPath } from './SwitchPath.tsx'
import { signInHint } from './primary-action.ts'
import { AskSent, type KnownAccount } from '../records/ask/AskSent.tsx'

interface Props {
  optOut: OptOut
  finding: Finding
  known: readonly KnownAccount[]
  onSent: (optOut: string, account: string | null) => void
  i18n: I18n
}

/** On the page for objecting: what to do there (for a form that is said above), and the button to record that it was done. */
export function SentHere({ optOut, finding, known, onSent, i18n }: Props) {
  const hint = signInHint(optOut, finding, false)
  // Shown behind the line under the labels.
  const isTold = !isAnswered(optOut) && optOut.path !== undefined
  return (
    <>
      {!isAnswered(optOut) && <SwitchPath optOut={optOut} what={i18n.fact(`${optOut.id}.what`)} folded={isTold && 'beside'} i18n={i18n} />}
      {optOut.kind !== 'form' && !isTold && <p class="said">{i18n.fact(`${optOut.id}.what`)}</p>}
      {typeof hint === 'object' && hint?.kind === 'first' && <p class="said">{i18n.t('act.sign-in', { service: hint.service })}</p>}
      <AskSent
        known={known}
        prominent
        label={i18n.t(doneLabel(optOut, finding.policy))}
        onSent={(account) => onSent(optOut.id, account)}
        i18n={i18n}
      />
      <p class="meta">{i18n.t(isAnswered(optOut) ? 'act.sent.why' : 'act.off.why')}</p>
    </>
  )
}
