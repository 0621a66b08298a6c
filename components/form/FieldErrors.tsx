import './outcome.css'

/** Errors about a form as a whole. */
export function FieldErrors({ sentences }: { sentences: readonly string[] }) {
  return sentences.length === 0 ? null : (
    <div role="alert">
      {sentences.map((sentence) => (
        <p key={sentence} class="error">
          {sentence}
        </p>
      ))}
    </div>
  )
}
