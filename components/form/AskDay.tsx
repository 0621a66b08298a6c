import { Ask } from './Ask.tsx'

interface Props {
  label: string
  why?: string | undefined
  error?: string
  /** `YYYY-MM-DD`, or empty. */
  day: string
  onDay: (day: string) => void
  /** The last day that can be true. */
  max: string
}

export function AskDay({ label, why, error, day, onDay, max }: Props) {
  return (
    <Ask label={label} why={why} error={error ?? ''}>
      {(given) => <input {...given} type="date" max={max} value={day} onInput={(event) => onDay(event.currentTarget.value)} />}
    </Ask>
  )
}
