import type { RulesInfo, StatementAge } from '../../rules/engine/rules-info.ts'
import type { Speech } from '../../entrypoints/shared/i18n/translator.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import './rules-card.css'

interface Props {
  info: RulesInfo
  /** Days since the rules were published. */
  age: number
  today: string
  speech: Speech
}

/** Which rules are in use, how old they are, and how old each statement in them is. */
export function RulesCard({ info: { serial, published, expires, origin, statements }, age, today, speech }: Props) {
  const past = statements.filter(({ recheck }) => recheck < today)
  return (
    <>
      <dl class="facts">
        <dt>{speech.word('rules.serial')}</dt>
        <dd>{serial}</dd>
        <dt>{speech.word('rules.published')}</dt>
        <dd>{`${speech.date(published)}, ${speech.ago(age)}`}</dd>
        <dt>{speech.word('rules.expires')}</dt>
        <dd>{speech.date(expires)}</dd>
        <dt>{speech.word('rules.origin')}</dt>
        <dd>{speech.word(`feed.origin.${origin}`)}</dd>
      </dl>
      {expires < today && <p class="warn">{speech.word('footer.expired', { date: speech.date(expires) })}</p>}
      {past.length === 0 ? (
        <p>{speech.word('rules.past.none')}</p>
      ) : (
        <Disclosure summary={<span class="warn">{speech.plural('rules.past', past.length)}</span>}>
          <Ages statements={past} speech={speech} />
        </Disclosure>
      )}
      <Disclosure summary={speech.plural('rules.all', statements.length)}>
        <Ages statements={statements} speech={speech} />
      </Disclosure>
    </>
  )
}

function Ages({ statements, speech }: { statements: readonly StatementAge[]; speech: Speech }) {
  const told = statements.map((one) => ({ ...one, sentence: one.name ?? (speech.say(`${one.id}.title`) || speech.say(one.id) || one.id) }))
  return (
    <ul class="ages">
      {told.map(({ id, kind, sentence, verified, recheck }) => (
        <li key={`${kind} ${id}`}>
          <p>{sentence}</p>
          <p class="meta">{speech.word('rules.age', { verified: speech.date(verified), recheck: speech.date(recheck) })}</p>
        </li>
      ))}
    </ul>
  )
}
