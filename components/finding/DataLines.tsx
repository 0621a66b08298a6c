import type { Finding } from '../../rules/engine/find.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import { dataLines } from './data-lines.ts'

interface Props {
  finding: Finding
  /** Where all of it stands. */
  more: string
  i18n: I18n
}

/** What is used and what not, a line each, with what stands beside it; in full on the page about the service. */
export function DataLines({ finding, more, i18n }: Props) {
  const { policy, otherPolicies } = finding
  const lines = dataLines(finding, i18n)
  if (!policy || lines.length === 0) return null
  const [beside] = otherPolicies.map(({ id }) => i18n.fact(id)).filter(Boolean)
  return (
    <section class="part data-lines">
      {lines.map(({ head, what, rest }) => (
        <p key={head} class="meta">
          {i18n.t('uses.line', { head, what })}
          {rest > 0 && (
            <>
              {' '}
              <a href={`${more}#uses`} target="_blank" rel="noreferrer">
                <span aria-hidden="true">{i18n.t('uses.rest', { count: rest })}</span>
                <span class="unseen">{`${i18n.plural('uses.more', rest)} ${i18n.t('evidence.about', { what: head })}`}</span>
              </a>
            </>
          )}
        </p>
      ))}
      {beside && <p class="meta clamped">{i18n.t('uses.line', { head: i18n.t('uses.beside'), what: beside })}</p>}
    </section>
  )
}
