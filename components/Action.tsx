import type { ComponentChildren } from 'preact'
import type { Finding } from '../rules/find.ts'
import type { Speech } from '../entrypoints/shared/locale.ts'
import { caveatsOf } from './caveats-of.ts'
import { deedOf, signInHint, type Deed } from './deed-of.ts'
import { Disclosure } from './Disclosure.tsx'
import { ExternalLink } from './ExternalLink.tsx'
import { RouteList } from './RouteList.tsx'
import './action.css'

interface Props {
  finding: Finding
  /** Someone goes to the form of this route. */
  onObject: (route: string) => void
  /** What else there is to press, right below the button. */
  children?: ComponentChildren
  speech: Speech
  today: string
}

/** The one button, what has to be said before it is pressed, and the other ways behind it. */
export function Action({ finding, onObject, children, speech, today }: Props) {
  const deed = deedOf(finding)
  if (deed.kind === 'none' && deed.others.length === 0) return <>{children}</>
  return (
    <section class="action">
      {deed.kind === 'object' && <ObjectNow deed={deed} finding={finding} onObject={onObject} speech={speech} today={today} />}
      {deed.kind === 'limit' && <Limit url={deed.setting.url} finding={finding} speech={speech} />}
      {deed.kind === 'none' && finding.state === 'no-way-out' && <NoForm finding={finding} speech={speech} />}
      {children}
      {deed.others.length > 0 && (
        <Disclosure summary={speech.word(deed.kind === 'object' ? 'act.others' : 'act.others.none')}>
          <RouteList routes={deed.others} speech={speech} today={today} />
        </Disclosure>
      )}
    </section>
  )
}

interface ObjectProps extends Omit<Props, 'children'> {
  deed: Extract<Deed, { kind: 'object' }>
}

function ObjectNow({ deed: { route }, finding, onObject, speech, today }: ObjectProps) {
  const hint = signInHint(route, finding)
  const unsure = hint?.kind === 'unsure' ? speech.word('act.sign-in.unsure', { service: hint.service }) : ''
  return (
    <>
      {hint?.kind === 'first' && <p class="said">{speech.word('act.sign-in', { service: hint.service })}</p>}
      <ExternalLink href={route.url} class="button" onGo={() => onObject(route.id)} speech={speech}>
        {speech.word('act.object')}
      </ExternalLink>
      <p class="meta">
        {[route.kind === 'form' ? '' : speech.say(route.id), unsure, ...caveatsOf(route, today, speech)].filter(Boolean).join(' · ')}
      </p>
    </>
  )
}

function Limit({ url, finding, speech }: { url: string; finding: Finding; speech: Speech }) {
  return (
    <>
      {finding.policy?.status === 'active' && <NoForm finding={finding} speech={speech} />}
      <ExternalLink href={url} class="button" speech={speech}>
        {speech.word(finding.scope === 'ai-chats' ? 'act.limit.chats' : 'act.limit')}
      </ExternalLink>
    </>
  )
}

function NoForm({ finding: { scope, service }, speech }: { finding: Finding; speech: Speech }) {
  return <p class="said">{speech.word(scope === 'ai-chats' ? 'act.no-form.chats' : 'act.no-form', { operator: service.operator })}</p>
}
