import type { Finding } from '../../rules/engine/find.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { StatementList } from '../evidence/StatementList.tsx'

interface Props {
  finding: Finding
  i18n: I18n
  today: string
}

/** Details that matter, and claims in circulation that do not hold. */
export function Knowledge({ finding: { notes, sources }, i18n, today }: Props) {
  const told = notes.filter(({ id }) => i18n.fact(id) !== '')
  const nuances = told.filter(({ kind }) => kind === 'nuance')
  const myths = told.filter(({ kind }) => kind === 'myth')
  const shared = { sources, i18n, today }
  if (nuances.length + myths.length === 0) return null
  return (
    <section class="part">
      <h2>{i18n.t('know.title')}</h2>
      {nuances.length > 0 && (
        <Disclosure summary={i18n.plural('know.nuances', nuances.length)}>
          <StatementList statements={nuances} {...shared} />
        </Disclosure>
      )}
      {myths.length > 0 && (
        <Disclosure summary={i18n.plural('know.myths', myths.length)}>
          <StatementList statements={myths} {...shared} />
        </Disclosure>
      )}
    </section>
  )
}
