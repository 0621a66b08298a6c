import { CLAIMS, claimOf } from '../../rules/engine/claim-of.ts'
import type { Finding } from '../../rules/engine/find.ts'
import type { Policy } from '../../rules/schema/statements.ts'
import type { UseCode } from '../../rules/schema/use-code.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import { usedHead } from '../finding/data-lines.ts'
import { dataName } from '../finding/data-name.ts'
import './uses.css'

interface Props {
  policy: Policy
  uses: readonly UseCode[]
  excludes: readonly UseCode[]
  service: Pick<Finding['service'], 'operator' | 'operatorId'>
  i18n: I18n
}

/** Kinds of data, from codes to words: those used on one side, those not used on the other. */
export function UseColumns({ policy, uses, excludes, service, i18n }: Props) {
  const { operator, operatorId } = service
  if (uses.length + excludes.length === 0) return null
  return (
    <div class="uses">
      <Column title={usedHead(policy, i18n)} codes={uses} operatorId={operatorId} sign="plus" i18n={i18n} />
      {CLAIMS.map((claim) => (
        <Column
          key={claim}
          title={i18n.t(claim === 'stated' ? 'uses.not-used' : `uses.not-used.${claim}`, { operator })}
          codes={excludes.filter((code) => claimOf(policy, [code]) === claim)}
          operatorId={operatorId}
          sign="minus"
          i18n={i18n}
        />
      ))}
    </div>
  )
}

interface ColumnProps {
  title: string
  codes: readonly string[]
  /** Some codes have the company's own words. */
  operatorId: string
  sign: 'plus' | 'minus'
  i18n: I18n
}

function Column({ title, codes, operatorId, sign, i18n }: ColumnProps) {
  const told = codes.map((code) => ({ code, text: dataName(code, operatorId, i18n) })).filter(({ text }) => text !== '')
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
