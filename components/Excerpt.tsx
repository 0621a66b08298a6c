import type { ComponentChildren } from 'preact'
import { Chevron } from './Chevron.tsx'
import './excerpt.css'

/** The first lines of a longer text; pressed, it shows all of it. */
export function Excerpt({ children }: { children: ComponentChildren }) {
  return (
    <details class="excerpt">
      <summary>
        <span>{children}</span>
        <Chevron />
      </summary>
    </details>
  )
}
