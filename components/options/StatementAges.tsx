import type { StatementAge } from '../../rules/engine/rules-info.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import './ages.css'

interface Props {
  statements: readonly StatementAge[]
  today: string
  i18n: I18n
}

/** How old each statement of the rules is: those due for a recheck, and all. */
export function StatementAges({ statements, today, i18n }: Props) {
  const past = statements.filter(({ recheck }) => recheck < today)
  return (
    <>
      {past.length === 0 ? (
        <p>{i18n.t('rules.past.none')}</p>
      ) : (
        <Disclosure summary={<span class="warn">{i18n.plural('rules.past', past.length)}</span>}>
          <Ages statements={past} i18n={i18n} />
        </Disclosure>
      )}
      <Disclosure summary={i18n.plural('rules.all', statements.length)}>
        <Ages statements={statements} i18n={i18n} />
      </Disclosure>
    </>
  )
}

function Ages({ statements, i18n }: Pick<Props, 'statements' | 'i18n'>) {
  const told = statements.map((one) => ({ ...one, sentence: one.name ?? (i18n.fact(`${one.id}.title`) || i18n.fact(one.id) || one.id) }))
  return (
    <ul class="ages">
      {told.map(({ id, kind, sentence, verified, recheck }) => (
        <li key={`${kind} ${id}`}>
          <p>{sentence}</p>
          <p class="meta">{i18n.t('rules.age', { verified: i18n.date(verified), recheck: i18n.date(recheck) })}</p>
        </li>
      ))}
    </ul>
  )
}
