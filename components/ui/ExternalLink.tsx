import type { ComponentChildren } from 'preact'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'

interface Props {
  href: string
  class?: string
  /** Called when the person follows the link. */
  onGo?: (() => void) | undefined
  i18n: I18n
  children: ComponentChildren
}

/** A link out of the extension, in a new tab and without a referrer. Anything but https stays plain text. */
export function ExternalLink({ href, class: look, onGo, i18n, children }: Props) {
  if (!href.startsWith('https://')) return <span>{children}</span>
  return (
    <a href={href} class={look} target="_blank" rel="noreferrer" onClick={onGo} onAuxClick={onGo}>
      {children}
      <span class="unseen"> {i18n.t('new-tab')}</span>
    </a>
  )
}
