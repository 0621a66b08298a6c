import '../form/outcome.css'

/** Why something was not stored, shown and read out. Always rendered: screen readers announce changes only of what is there. */
export function Failure({ problem }: { problem: string }) {
  return <output>{problem && <span class="error">{problem}</span>}</output>
}
