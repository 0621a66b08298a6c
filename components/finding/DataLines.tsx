import type { Finding } from '../../rules/engine/find.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import { dataLines } from './data-lines.ts'

interface Props {
  finding: Finding
  /** Address of the full list. */
  more: string
  i18n: I18n
}

/** What is used and what is not, a line each, with the statements that also hold; the page about the service has the details. */
export function DataLines({ finding, more, i18n }: Props) {
  const { policy, otherPolicies } = finding
  const lines = dataLines(finding, i18n)
  if (!policy || lines.length === 0) return null
  const [beside, ...others] = otherPolicies.map(({ id }) => i18n.fact(id)).filter(Boolean)
  const besideHead = i18n.t('uses.beside')
  return (
    <section class="part data-lines">
      {lines.map(({ head, what, rest }) => (
        <p key={head} class="meta">
          {i18n.t('uses.line', { head, what })}
          <Rest count={rest} head={head} more={more} i18n={i18n} />
        </p>
      ))}
      {beside && (
        <p class="meta data-beside">
          <span class="clamped">{i18n.t('uses.line', { head: besideHead, what: beside })}</span>
          <Rest count={others.length} head={besideHead} more={more} i18n={i18n} />
        </p>
      )}
    </section>
  )
}

interface RestProps extends Pick<Props, 'more' | 'i18n'> {
  count: number
  /** What the line is about. */
  head: string
}

/** How many there are besides the one that is named, with a link to all of them. */
function Rest({ count, head, more, i18n }: RestProps) {
  if (count === 0) return null
  return (
    <>
      {' '}
      <a href={`${more}#uses`} target="_blank" rel="noreferrer">
        <span aria-hidden="true">{i18n.t('uses.rest', { count })}</span>
        <span class="unseen">{`${i18n.plural('uses.more', count)} ${i18n.t('evidence.about', { what: head })}`}</span>
      </a>
    </>
  )
}
