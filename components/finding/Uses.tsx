import { claimOf } from '../../rules/engine/claim-of.ts'
import type { Finding } from '../../rules/engine/find.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import type { UseCode } from '../../rules/schema/use-code.ts'
import { Evidence } from '../evidence/Evidence.tsx'
import { StatementList } from '../evidence/StatementList.tsx'
import { UseColumns } from './UseColumns.tsx'

/** Of each column, this many are shown at once; what is not used takes more words. */
const USED = 2
const NOT_USED = 1

interface Props {
  finding: Finding
  i18n: I18n
  today: string
}

/** What the company says it uses and what not, side by side, and below it the date of its text. */
export function Uses({ finding: { policy, otherPolicies, subject, service, sources }, i18n, today }: Props) {
  if (!policy) return null
  const { operator } = service
  const claim = claimOf(policy)
  const title = i18n.t(claim === 'stated' ? 'uses.title' : `uses.title.${claim}`, { operator })
  const [uses, excludes] = [startingWith(subject, policy.uses), startingWith(subject, policy.excludes)]
  const shared = { policy, service, i18n }
  const rest = uses.slice(USED).length + excludes.slice(NOT_USED).length
  return (
    <section class="part">
      <h2>{title}</h2>
      <UseColumns uses={uses.slice(0, USED)} excludes={excludes.slice(0, NOT_USED)} {...shared} />
      <Evidence
        statement={policy}
        about={title}
        more={rest > 0 ? i18n.plural('uses.more', rest) : undefined}
        inside={<UseColumns uses={uses.slice(USED)} excludes={excludes.slice(NOT_USED)} {...shared} />}
        notes={[i18n.fact(`${policy.id}.detail`), i18n.fact(`retroactive.${policy.retroactive}`)]}
        sources={sources}
        i18n={i18n}
        today={today}
      >
        {policy.stated && <span>{i18n.t('uses.policy', { date: i18n.date(policy.stated) })}</span>}
      </Evidence>
      {otherPolicies.length > 0 && (
        <>
          <h3 class="meta">{i18n.t('uses.beside')}</h3>
          <StatementList statements={otherPolicies} sources={sources} i18n={i18n} today={today} />
        </>
      )}
    </section>
  )
}

/** What this kind of page is about comes first. */
function startingWith(subject: Finding['subject'], codes: readonly UseCode[]): UseCode[] {
  return codes.toSorted((a, b) => Number(b === subject?.code) - Number(a === subject?.code))
}
