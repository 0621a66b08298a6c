import type { Finding } from '../rules/find.ts'
import type { Speech } from '../entrypoints/shared/locale.ts'
import { Evidence } from './Evidence.tsx'
import { UseColumns } from './UseColumns.tsx'
import { Versions } from './Versions.tsx'

/** Of each column, this many are shown at once. */
const SHOWN = 2

interface Props {
  finding: Finding
  speech: Speech
  today: string
}

/** What the company says it uses and what not, side by side, with the date of its text. */
export function Uses({ finding: { policy, service, sources }, speech, today }: Props) {
  if (!policy) return null
  const { operator } = service
  const title = speech.word('uses.title', { operator })
  const { uses, excludes } = policy
  const rest = uses.slice(SHOWN).length + excludes.slice(SHOWN).length
  return (
    <section class="part">
      <div class="title">
        <h2>{title}</h2>
        {policy.stated && <span class="meta">{speech.word('uses.policy', { date: speech.date(policy.stated) })}</span>}
      </div>
      <UseColumns uses={uses.slice(0, SHOWN)} excludes={excludes.slice(0, SHOWN)} operator={operator} speech={speech} />
      <Versions statement={policy} speech={speech} />
      <Evidence
        statement={policy}
        about={title}
        more={rest > 0 ? speech.plural('uses.more', rest) : undefined}
        inside={<UseColumns uses={uses.slice(SHOWN)} excludes={excludes.slice(SHOWN)} operator={operator} speech={speech} />}
        notes={[speech.say(`${policy.id}.detail`), speech.say(`retroactive.${policy.retroactive}`)]}
        sources={sources}
        speech={speech}
        today={today}
      />
    </section>
  )
}
