import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { useEscape } from './use-escape.ts'

interface Props {
  open: boolean
  /** Escape was pressed in it. The input is kept for when the panel is opened again. */
  onEscape: () => void
  children: ComponentChildren
}

const FIRST = 'input, select, textarea, button'

/** A panel that a button opens: takes the focus as it opens, and stays in the page while it is closed. */
export function Panel({ open, onEscape, children }: Props) {
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (open) element.current?.querySelector<HTMLElement>(FIRST)?.focus()
  }, [open])
  useEscape(element, onEscape)
  return (
    <div ref={element} hidden={!open}>
      {children}
    </div>
  )
}
