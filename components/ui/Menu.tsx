import type { ComponentChildren, RefObject } from 'preact'
import { Chevron } from './Chevron.tsx'
import { useEscape } from './use-escape.ts'
import './disclosure.css'
import './menu.css'

interface Props {
  label: string
  /** For screen readers: what it is about. */
  of: string
  /** To close it, and to give the focus back. */
  menu: RefObject<HTMLDetailsElement | null>
  children: ComponentChildren
}

/** What is wanted less often. Escape closes it, with the focus on what opened it. */
export function Menu({ label, of, menu, children }: Props) {
  useEscape(menu, () => closeMenu(menu.current))
  return (
    <details class="disclosure menu" ref={menu}>
      <summary>
        <span>
          {label}
          <span class="unseen">: {of}</span>
        </span>
        <Chevron />
      </summary>
      <div class="menu-items">{children}</div>
    </details>
  )
}

/** Closes it, with the focus on what opened it. */
export function closeMenu(menu: HTMLDetailsElement | null): void {
  menu?.removeAttribute('open')
  menu?.querySelector('summary')?.focus()
}
