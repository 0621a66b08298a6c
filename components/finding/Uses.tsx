import { claimOf } from '../../rules/engine/claim-of.ts'
import type { Finding } from '../../rules/engine/find.ts'
import type { Speech } from '../../entrypoints/shared/i18n/translator.ts'
import type { UseCode } from '../../rules/schema/vocabulary.ts'
import { Evidence } from '../evidence/Evidence.tsx'
import { UseColumns } from './UseColumns.tsx'

/** Of each column, this many are shown at once; what is not used takes more words. */
const USED = 2
const NOT_USED = 1

interface Props {
  finding: Finding
  speech: Speech
  today: string
}

/** What the company says it uses and what not, side by side, and below it the date of its text. */
export function Uses({ finding: { policy, subject, service, sources }, speech, today }: Props) {
  if (!policy) return null
  const { operator } = service
  const claim = claimOf(policy)
  const title = speech.word(claim === 'stated' ? 'uses.title' : `uses.title.${claim}`, { operator })
  const [uses, excludes] = [startingWith(subject, policy.uses), startingWith(subject, policy.excludes)]
  const shared = { policy, operator, speech }
  const rest = uses.slice(USED).length + excludes.slice(NOT_USED).length
  return (
    <section class="part">
      <h2>{title}</h2>
      <UseColumns uses={uses.slice(0, USED)} excludes={excludes.slice(0, NOT_USED)} {...shared} />
      <Evidence
        statement={policy}
        about={title}
        more={rest > 0 ? speech.plural('uses.more', rest) : undefined}
        inside={<UseColumns uses={uses.slice(USED)} excludes={excludes.slice(NOT_USED)} {...shared} />}
        notes={[speech.say(`${policy.id}.detail`), speech.say(`retroactive.${policy.retroactive}`)]}
        sources={sources}
        speech={speech}
        today={today}
      >
        {policy.stated && <span>{speech.word('uses.policy', { date: speech.date(policy.stated) })}</span>}
      </Evidence>
    </section>
  )
}

/** What this kind of page is about comes first. */
function startingWith(subject: Finding['subject'], codes: readonly UseCode[]): UseCode[] {
  return codes.toSorted((a, b) => Number(b === subject?.code) - Number(a === subject?.code))
}
