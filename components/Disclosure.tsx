import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { Chevron } from './Chevron.tsx'
import './disclosure.css'

interface Props {
  summary: ComponentChildren
  /** `small` sits inside a line, the others are rows of their own. */
  size?: 'small' | 'row'
  children: ComponentChildren
}

/** A closed section. What is inside is built when it is first opened, so that a long list costs nothing until then. */
export function Disclosure({ summary, size = 'row', children }: Props) {
  const [opened, setOpened] = useState(false)
  return (
    <details class={`disclosure ${size}`} onToggle={() => setOpened(true)}>
      <summary>
        <span>{summary}</span>
        <Chevron />
      </summary>
      {opened && <div class="disclosed">{children}</div>}
    </details>
  )
}
