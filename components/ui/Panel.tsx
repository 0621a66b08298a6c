import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { useEscape } from './use-escape.ts'

interface Props {
  open: boolean
  /** Escape was pressed in it. What was entered stays where it is, for when the panel is opened again. */
  onEscape: () => void
  children: ComponentChildren
}

const FIRST = 'input, select, textarea, button'

/** What a press unfolds: takes the focus as it opens, and stays in the page while it is folded. */
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
