import { isAnswered } from '../../rules/engine/can-act.ts'
import type { OptOut } from '../../rules/schema/statements.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import { caveats } from './caveats.ts'
import { SwitchPath } from './SwitchPath.tsx'

interface Props {
  optOut: OptOut
  /** There is little room: the description is folded, the labels to press are not. */
  folded?: boolean
  /** The person starts to write to the company. */
  onObject: (optOut: string) => void
  i18n: I18n
  today: string
}

/** An opt-out without an address: whom to write to, or what to press on the company's pages. */
export function TellSteps({ optOut, folded = false, onObject, i18n, today }: Props) {
  const { id, kind, email, path } = optOut
  const what = i18n.fact(`${id}.what`)
  const below = caveats(optOut, today, i18n)
  return (
    <>
      {kind === 'email' && email && (
        <a class="button" href={`mailto:${encodeURIComponent(email)}`} onClick={() => onObject(id)}>
          {i18n.t('act.email', { email })}
        </a>
      )}
      {!isAnswered(optOut) && <p class="said">{i18n.t('act.steps')}</p>}
      <SwitchPath optOut={optOut} what={what} folded={folded && (path ? 'beside' : true)} i18n={i18n} />
      {!folded && what !== '' && <p class="said">{what}</p>}
      {below.length > 0 && <p class="meta">{below.join(' · ')}</p>}
    </>
  )
}
