import type { Route } from '../rules/statements.ts'
import type { Speech } from '../entrypoints/shared/locale.ts'
import { caveatsOf } from './caveats-of.ts'
import { isObjection } from './deed-of.ts'
import { ExternalLink } from './ExternalLink.tsx'

interface Props {
  routes: readonly Route[]
  /** Someone goes to a page where one objects. */
  onObject: (route: string) => void
  speech: Speech
  today: string
}

/** Ways to act, in the order in which to try them, each with what it is. */
export function RouteList({ routes, onObject, speech, today }: Props) {
  return (
    <ol class="routes">
      {routes
        .filter(({ id }) => speech.say(id) !== '')
        .map((route) => (
          <li key={route.id}>
            <Way route={route} onGo={isObjection(route) ? () => onObject(route.id) : undefined} speech={speech} />
            {speech.say(`${route.id}.what`) && <p class="detail">{speech.say(`${route.id}.what`)}</p>}
            <p class="meta">{caveatsOf(route, today, speech).join(' · ')}</p>
          </li>
        ))}
    </ol>
  )
}

/** A letter is written here, on a page of the extension. */
function Way({ route: { id, kind, url }, onGo, speech }: { route: Route; onGo: (() => void) | undefined; speech: Speech }) {
  return kind === 'letter' ? (
    <a href="/letter.html?kind=objection" class="row" target="_blank">
      {speech.say(id)}
    </a>
  ) : (
    <ExternalLink href={url ?? ''} class="row" onGo={onGo} speech={speech}>
      {speech.say(id)}
    </ExternalLink>
  )
}
