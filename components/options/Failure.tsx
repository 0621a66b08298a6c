import '../form/ask.css'

/** Why something was not stored, read out as well as shown. It is always there: only then is a change announced. */
export function Failure({ problem }: { problem: string }) {
  return <output>{problem && <span class="error">{problem}</span>}</output>
}
