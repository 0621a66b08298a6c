import type { Finding } from '../rules/find.ts'
import type { Route } from '../rules/statements.ts'
import type { Speech } from '../entrypoints/shared/locale.ts'
import { caveatsOf } from './caveats-of.ts'
import { isElsewhere, signInHint, type Reachable } from './deed-of.ts'
import { ExternalLink } from './ExternalLink.tsx'

interface Props {
  route: Reachable<Route>
  finding: Finding
  address: string | null
  onObject: (route: string) => void
  speech: Speech
  today: string
}

/** To where one objects. What is no form of this very site is explained beside the button: the popup closes as one goes there. */
export function ObjectNow({ route, finding: { signedIn, service }, address, onObject, speech, today }: Props) {
  const elsewhere = isElsewhere(route, address)
  const hint = signInHint(route, signedIn, elsewhere)
  const plain = route.kind === 'form' && (!elsewhere || hint === 'there')
  const what = plain ? '' : speech.say(`${route.id}.what`)
  const values = { service: service.name }
  const below = [
    ...(hint === 'there' ? [speech.say(route.id), speech.word('act.sign-in.there')] : []),
    hint === 'unsure' ? speech.word('act.sign-in.unsure', values) : '',
    ...caveatsOf(route, today, speech),
  ]
  return (
    <>
      {hint === 'first' && <p class="said">{speech.word('act.sign-in', values)}</p>}
      <ExternalLink href={route.url} class="button" onGo={() => onObject(route.id)} speech={speech}>
        {speech.word('act.object')}
      </ExternalLink>
      {what && <p class="said">{what}</p>}
      <p class="meta">{below.filter(Boolean).join(' · ')}</p>
    </>
  )
}
