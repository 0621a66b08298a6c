import { useRef } from 'preact/hooks'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import { Chevron } from '../ui/Chevron.tsx'
import { useMedia } from '../ui/use-media.ts'
import { useCurrent } from './use-current.ts'
import '../ui/disclosure.css'
import './group-nav.css'

interface Props {
  /** `id` is the first section of the group. */
  groups: readonly { id: string; name: string }[]
  i18n: I18n
}

/** The groups of the page: a sticky list at the side, or folded at the top of a narrow window. */
export function GroupNav({ groups, i18n }: Props) {
  const wide = useMedia('(min-width: 760px)')
  const folded = useRef<HTMLDetailsElement>(null)
  const current = useCurrent(groups.map(({ id }) => id))
  const fold = (): void => {
    folded.current?.removeAttribute('open')
  }
  const links = (
    <ul>
      {groups.map(({ id, name }) => (
        <li key={id}>
          <a class="row" href={`#${id}`} aria-current={id === current ? 'true' : undefined} onClick={fold}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  )
  return (
    <nav class="group-nav" aria-label={i18n.t('options.sections')}>
      {wide ? (
        links
      ) : (
        <details class="disclosure" ref={folded}>
          <summary>
            <span>{i18n.t('options.sections')}</span>
            <Chevron />
          </summary>
          {links}
        </details>
      )}
    </nav>
  )
}
