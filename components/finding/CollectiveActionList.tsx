import type { Source } from '../../rules/schema/schema.ts'
import type { CollectiveAction } from '../../rules/schema/statements.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import { Evidence } from '../evidence/Evidence.tsx'
import { ExternalLink } from '../ui/ExternalLink.tsx'
import '../evidence/statement-list.css'

interface Props {
  collectiveActions: readonly CollectiveAction[]
  sources: Record<string, Source>
  i18n: I18n
  today: string
}

/** What organisations have started, whether people can join, and what is easily taken for it. */
export function CollectiveActionList({ collectiveActions, sources, i18n, today }: Props) {
  const [about, beside] = [
    collectiveActions.filter(({ aboutTraining }) => aboutTraining),
    collectiveActions.filter(({ aboutTraining }) => !aboutTraining),
  ]
  return (
    <ul class="statements">
      {[...about, ...beside].map((remedy) => (
        <li key={remedy.id}>
          {remedy.url ? (
            <ExternalLink href={remedy.url} class="row name" i18n={i18n}>
              {remedy.actor}
            </ExternalLink>
          ) : (
            <span class="row name">{remedy.actor}</span>
          )}
          <p>{i18n.fact(remedy.id)}</p>
          <Evidence statement={remedy} about={remedy.actor} sources={sources} i18n={i18n} today={today}>
            <span class="chip">{remedy.aboutTraining ? i18n.fact(`joinable.${remedy.joinable}`) : i18n.t('remedy.not-training')}</span>
          </Evidence>
        </li>
      ))}
    </ul>
  )
}
