import type { Authority, Route } from '../../rules/schema/statements.ts'
import type { Speech } from '../../entrypoints/shared/i18n/translator.ts'
import type { Reachable } from '../finding/primary-action.ts'
import { ExternalLink } from '../ui/ExternalLink.tsx'

interface Props {
  /** Where one would object once more. */
  again: Reachable<Route> | null
  /** What it is called. */
  label: string
  authority: Authority | null
  /** Someone goes to a page where one objects, by this route. */
  onObject: (route: string) => void
  speech: Speech
}

/** What there is to do about an objection that failed, where the law knows no letter of ours. One thing stands in front. */
export function StepWithoutLetter({ again, label, authority, onObject, speech }: Props) {
  if (!again && !authority) return <p class="said">{speech.word('step.none')}</p>
  // A form speaks for itself.
  const what = again && again.kind !== 'form' ? speech.say(`${again.id}.what`) : ''
  return (
    <>
      {again && (
        <ExternalLink href={again.url} class="button" onGo={() => onObject(again.id)} speech={speech}>
          {label}
        </ExternalLink>
      )}
      {what && <p class="said">{what}</p>}
      {again?.offered === 'reported' && <p class="meta">{speech.word('act.reported')}</p>}
      {authority && (
        <ExternalLink href={authority.complaint} class={again ? 'button plain' : 'button'} speech={speech}>
          {speech.word('step.complain', { name: authority.name })}
        </ExternalLink>
      )}
    </>
  )
}
