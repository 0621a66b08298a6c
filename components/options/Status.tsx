import '../form/outcome.css'

/** The result of the last press, shown and read out. Always rendered: screen readers announce changes only of what is there. */
export function Status({ said }: { said: string }) {
  return <output class="said">{said && <span class="done">{said}</span>}</output>
}
