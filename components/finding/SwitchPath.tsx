import type { OptOut } from '../../rules/schema/statements.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import './switch-path.css'

interface Props {
  optOut: Pick<OptOut, 'id' | 'path' | 'clicks'>
  i18n: I18n
}

/** What to press, as the company labels it, and what that does not stop; nothing for a way without a path. */
export function SwitchPath({ optOut: { id, path, clicks }, i18n }: Props) {
  const leaves = i18n.fact(`${id}.leaves`)
  return (
    <>
      {path && (
        <div class="switch-path">
          <p class="meta">
            {i18n.t('act.off.path')}
            {clicks !== undefined && ` · ${i18n.plural('act.off.clicks', clicks)}`}
          </p>
          {/* The labels of the company's own page: not to be translated by the browser. */}
          <ol translate={false}>
            {path.map((label) => (
              <li key={label}>
                <bdi>{label}</bdi>
              </li>
            ))}
          </ol>
        </div>
      )}
      {leaves !== '' && (
        <p class="meta">
          {i18n.t('act.off.leaves')}: {leaves}
        </p>
      )}
    </>
  )
}
