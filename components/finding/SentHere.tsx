import type { Finding } from '../../rules/engine/find.ts'
import type { Route } from '../../rules/schema/statements.ts'
import type { Speech } from '../../entrypoints/shared/i18n/translator.ts'
import { signInHint } from './primary-action.ts'
import { AskSent, type KnownAccount } from '../records/AskSent.tsx'

interface Props {
  route: Route
  finding: Finding
  known: readonly KnownAccount[]
  onSent: (route: string, account: string | null) => void
  speech: Speech
}

/** On the page where one objects: what to do there, which for a form is said above already, and to note that it was done. */
export function SentHere({ route, finding, known, onSent, speech }: Props) {
  const hint = signInHint(route, finding, false)
  return (
    <>
      {route.kind !== 'form' && <p class="said">{speech.say(`${route.id}.what`)}</p>}
      {typeof hint === 'object' && hint?.kind === 'first' && <p class="said">{speech.word('act.sign-in', { service: hint.service })}</p>}
      <AskSent known={known} prominent label={speech.word('act.sent')} onSent={(account) => onSent(route.id, account)} speech={speech} />
      <p class="meta">{speech.word('act.sent.why')}</p>
    </>
  )
}
