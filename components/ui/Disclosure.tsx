import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { Chevron } from './Chevron.tsx'
import './disclosure.css'

interface Props {
  summary: ComponentChildren
  /** Part of a line; otherwise it is a row of its own. */
  small?: boolean
  /** Open from the beginning. */
  unfolded?: boolean
  children: ComponentChildren
}

/** A collapsed section. Its content is rendered when it is first opened, so that a long list costs nothing until then. */
export function Disclosure({ summary, small = false, unfolded = false, children }: Props) {
  const [opened, setOpened] = useState(unfolded)
  return (
    <details class={small ? 'disclosure small' : 'disclosure'} open={unfolded} onToggle={() => setOpened(true)}>
      <summary>
        <span>{summary}</span>
        <Chevron />
      </summary>
      {opened && <div class="disclosed">{children}</div>}
    </details>
  )
}
