import type { ComponentChildren, RefObject } from 'preact'
import { Chevron } from './Chevron.tsx'
import { useEscape } from './use-escape.ts'
import './disclosure.css'
import './menu.css'

interface Props {
  label: string
  /** For screen readers: what it is about. */
  of: string
  /** Passed to `closeMenu`. */
  menu: RefObject<HTMLDetailsElement | null>
  children: ComponentChildren
}

/** Less frequent actions. Escape closes it and returns the focus to its button. */
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

/** Closes it and returns the focus to its button. */
export function closeMenu(menu: HTMLDetailsElement | null): void {
  menu?.removeAttribute('open')
  menu?.querySelector('summary')?.focus()
}
