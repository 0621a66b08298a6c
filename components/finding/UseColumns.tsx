import { CLAIMS, claimOf } from '../../rules/engine/claim-of.ts'
import type { Policy } from '../../rules/schema/statements.ts'
import type { UseCode } from '../../rules/schema/vocabulary.ts'
import type { Speech, WordKey } from '../../entrypoints/shared/i18n/translator.ts'
import './uses.css'

interface Props {
  policy: Policy
  uses: readonly UseCode[]
  excludes: readonly UseCode[]
  operator: string
  speech: Speech
}

/** What is not used yet, no more, or only with consent is not headed "Used". */
const HEADS: Partial<Record<Policy['status'], WordKey>> = {
  announced: 'uses.used.announced',
  paused: 'uses.used.paused',
  'opt-in': 'uses.used.opt-in',
}

/** Kinds of data by code, in words: used on one side, not used on the other. */
export function UseColumns({ policy, uses, excludes, operator, speech }: Props) {
  if (uses.length + excludes.length === 0) return null
  return (
    <div class="uses">
      <Column title={speech.word(HEADS[policy.status] ?? 'uses.used')} codes={uses} sign="plus" speech={speech} />
      {CLAIMS.map((claim) => (
        <Column
          key={claim}
          title={speech.word(claim === 'stated' ? 'uses.not-used' : `uses.not-used.${claim}`, { operator })}
          codes={excludes.filter((code) => claimOf(policy, [code]) === claim)}
          sign="minus"
          speech={speech}
        />
      ))}
    </div>
  )
}

interface ColumnProps {
  title: string
  codes: readonly string[]
  sign: 'plus' | 'minus'
  speech: Speech
}

function Column({ title, codes, sign, speech }: ColumnProps) {
  const told = codes.map((code) => ({ code, text: speech.say(`use.${code}`) })).filter(({ text }) => text !== '')
  if (told.length === 0) return null
  return (
    <div>
      <h3 class="meta">{title}</h3>
      <ul class={sign}>
        {told.map(({ code, text }) => (
          <li key={code}>{text}</li>
        ))}
      </ul>
    </div>
  )
}
