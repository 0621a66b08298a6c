import type { Change } from '../../rules/engine/changes.ts'
import type { Finding } from '../../rules/engine/find.ts'
import type { Advice } from '../../entrypoints/shared/records/change-advice.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Evidence, type Statement } from '../evidence/Evidence.tsx'
import { newsOf } from './news-of.ts'
import './news.css'

const AT_ONCE = 1

interface Props {
  /** What changed for this person on this service, most important first. */
  changes: readonly Change[]
  finding: Finding
  /** What a change means for the recorded objections, and what to do. */
  advise: (change: Change) => readonly Advice[]
  onRead: () => void
  i18n: I18n
  today: string
}

/** What changed since the person last looked: shown until they have read it, then never again. */
export function News({ changes, onRead, ...shared }: Props) {
  const { i18n } = shared
  if (changes.length === 0) return null
  const rest = changes.slice(AT_ONCE)
  return (
    <section class="part news">
      <h2>{i18n.t('news.title')}</h2>
      <NewsList changes={changes.slice(0, AT_ONCE)} {...shared} />
      <div class="read">
        {rest.length > 0 && (
          <Disclosure summary={i18n.plural('news.more', rest.length)}>
            <NewsList changes={rest} {...shared} />
          </Disclosure>
        )}
        <button type="button" class="button plain" onClick={onRead}>
          {i18n.t('news.read')}
        </button>
      </div>
    </section>
  )
}

function NewsList({ changes, finding, advise, i18n, today }: Omit<Props, 'onRead'>) {
  return (
    <ul>
      {changes.map((change) => {
        const { kind, id, date } = change
        const statement = statementOf(finding, id)
        const { sentence, turn, advice } = newsOf(change, advise(change), finding, i18n)
        return (
          <li key={`${kind} ${id}`}>
            <p>{sentence}</p>
            {turn.map((line) => (
              <p key={line} class="turn">
                {line}
              </p>
            ))}
            {!isSaidAbove(finding, id) && <p class="detail">{i18n.fact(id)}</p>}
            {advice.map((line) => (
              <p key={line} class="advice">
                {line}
              </p>
            ))}
            {statement ? (
              <Evidence statement={statement} about={sentence} sources={finding.sources} i18n={i18n} today={today}>
                <span>{i18n.date(date)}</span>
              </Evidence>
            ) : (
              <p class="meta">{i18n.date(date)}</p>
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** The headline of news tells the sentence of the policy itself. */
function isSaidAbove({ state, policy }: Finding, id: string): boolean {
  return state === 'changed' && policy?.id === id
}

/** Null if it no longer exists. */
function statementOf({ policy, status, optOuts, events, collectiveActions }: Finding, id: string): Statement | null {
  return [policy, status, ...optOuts, ...events, ...collectiveActions].find((one) => one?.id === id) ?? null
}
