import type { Authority, OptOut } from '../../rules/schema/statements.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import type { Reachable } from '../finding/primary-action.ts'
import { ExternalLink } from '../ui/ExternalLink.tsx'

interface Props {
  /** The opt-out for objecting again. */
  again: Reachable<OptOut> | null
  /** Label of the button for it. */
  label: string
  authority: Authority | null
  /** The person opens the page of this opt-out. */
  onObject: (optOut: string) => void
  i18n: I18n
}

/** What to do about an objection that failed, if there are no letters for the law there. Only one thing is prominent. */
export function StepWithoutLetter({ again, label, authority, onObject, i18n }: Props) {
  if (!again && !authority) return <p class="said">{i18n.t('step.none')}</p>
  // A form needs no explanation.
  const what = again && again.kind !== 'form' ? i18n.fact(`${again.id}.what`) : ''
  return (
    <>
      {again && (
        <ExternalLink href={again.url} class="button" onGo={() => onObject(again.id)} i18n={i18n}>
          {label}
        </ExternalLink>
      )}
      {what && <p class="said">{what}</p>}
      {again?.offered === 'reported' && <p class="meta">{i18n.t('act.reported')}</p>}
      {authority && (
        <ExternalLink href={authority.complaint} class={again ? 'button plain' : 'button'} i18n={i18n}>
          {i18n.t('step.complain', { name: authority.name })}
        </ExternalLink>
      )}
    </>
  )
}
