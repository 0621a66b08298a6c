import type { CollectiveAction } from '../../rules/schema/statements.ts'
import { ExternalLink } from '../ui/ExternalLink.tsx'
import { Cite, type CiteProps } from './Cite.tsx'

/** Lawsuits and complaints by others, those about AI training first. */
export function ActionsPart({ actions, ...cite }: CiteProps & { actions: readonly CollectiveAction[] }) {
  const { fact, t } = cite.i18n
  const ordered = actions.toSorted((a, b) => Number(b.aboutTraining) - Number(a.aboutTraining))
  return (
    <ul class="report-list">
      {ordered.map((action) => (
        <li key={action.id}>
          {action.url ? (
            <ExternalLink href={action.url} class="row name" i18n={cite.i18n}>
              {action.actor}
            </ExternalLink>
          ) : (
            <p class="name">{action.actor}</p>
          )}
          {action.url && <p class="printed meta">{action.url}</p>}
          <p>{fact(action.id)}</p>
          <p class="detail">{action.aboutTraining ? fact(`joinable.${action.joinable}`) : t('remedy.not-training')}</p>
          <Cite statement={action} {...cite} />
        </li>
      ))}
    </ul>
  )
}
