import type { RulesInfo, StatementAge } from '../../rules/engine/rules-info.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import './rules-card.css'

interface Props {
  info: RulesInfo
  /** Days since the rules were published. */
  age: number
  today: string
  i18n: I18n
}

/** Which rules are in use, how old they are, and how old each statement in them is. */
export function RulesCard({ info: { serial, published, expires, origin, statements }, age, today, i18n }: Props) {
  const past = statements.filter(({ recheck }) => recheck < today)
  return (
    <>
      <dl class="facts">
        <dt>{i18n.t('rules.serial')}</dt>
        <dd>{serial}</dd>
        <dt>{i18n.t('rules.published')}</dt>
        <dd>{`${i18n.date(published)}, ${i18n.ago(age)}`}</dd>
        <dt>{i18n.t('rules.expires')}</dt>
        <dd>{i18n.date(expires)}</dd>
        <dt>{i18n.t('rules.origin')}</dt>
        <dd>{i18n.t(`feed.origin.${origin}`)}</dd>
      </dl>
      {expires < today && <p class="warn">{i18n.t('footer.expired', { date: i18n.date(expires) })}</p>}
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

function Ages({ statements, i18n }: { statements: readonly StatementAge[]; i18n: I18n }) {
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
