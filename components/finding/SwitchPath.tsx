import type { OptOut } from '../../rules/schema/statements.ts'
import type { I18n, MessageKey } from '../../entrypoints/shared/i18n/translator.ts'
import { Disclosure } from '../ui/Disclosure.tsx'

interface Props {
  optOut: Pick<OptOut, 'id' | 'path' | 'clicks' | 'url'>
  /** Further notes about the opt-out, shown only if it is folded. */
  what?: string
  /** There is little room: one line, with the explanation behind it. `'beside'`: the labels stay visible, because no button leads there. */
  folded?: boolean | 'beside' | undefined
  i18n: I18n
}

/** The labels to press, in the company's words, and what that does not stop; nothing for an opt-out without either. */
export function SwitchPath({ optOut, what = '', folded = false, i18n }: Props) {
  const leaves = i18n.fact(`${optOut.id}.leaves`)
  const labels = <Labels optOut={optOut} isTitled={folded !== 'beside'} i18n={i18n} />
  const left = leaves !== '' && (
    <p class="meta">
      {i18n.t('act.off.leaves')}: {leaves}
    </p>
  )
  if (folded === false) {
    return (
      <>
        {labels}
        {left}
      </>
    )
  }
  const isBeside = folded === 'beside'
  const isEmpty = leaves === '' && (isBeside || !optOut.path) && what === ''
  return (
    <>
      {isBeside && labels}
      {!isEmpty && (
        <Disclosure small summary={i18n.t(summaryKey(optOut, isBeside, { leaves, what }))}>
          {!isBeside && labels}
          {what !== '' && <p class="detail">{what}</p>}
          {left}
        </Disclosure>
      )}
    </>
  )
}

/** Says what is behind the line, so that nobody has to open it to know. */
function summaryKey({ path, url }: Props['optOut'], isBeside: boolean, { leaves, what }: { leaves: string; what: string }): MessageKey {
  if (path && !isBeside) return leaves === '' ? 'act.off.path' : 'act.off.path.leaves'
  if (leaves !== '') return what === '' && !isBeside ? 'act.off.leaves' : 'act.off.more.leaves'
  return url && !isBeside ? 'act.what' : 'act.off.more'
}

interface LabelsProps {
  optOut: Pick<OptOut, 'path' | 'clicks'>
  isTitled: boolean
  i18n: I18n
}

function Labels({ optOut: { path, clicks }, isTitled, i18n }: LabelsProps) {
  if (!path) return null
  return (
    <div class="switch-path">
      {isTitled && (
        <p class="meta">
          {i18n.t('act.off.path')}
          {clicks !== undefined && ` · ${i18n.plural('act.off.clicks', clicks)}`}
        </p>
      )}
      {/* The labels of the company's own page: the browser must not translate them. */}
      <ol translate={false}>
        {path.map((label) => (
          <li key={label}>
            <bdi>{label}</bdi>
          </li>
        ))}
      </ol>
    </div>
  )
}
