import '../form/ask.css'

/** What came of the last press, read out as well as shown. It is always there: only then is a change announced. */
export function Status({ said }: { said: string }) {
  return <output class="said">{said && <span class="done">{said}</span>}</output>
}
