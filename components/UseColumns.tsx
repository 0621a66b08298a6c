import type { Speech } from '../entrypoints/shared/locale.ts'
import './uses.css'

interface Props {
  uses: readonly string[]
  excludes: readonly string[]
  operator: string
  speech: Speech
}

/** Kinds of data by code, in words: used on one side, not used on the other. */
export function UseColumns({ uses, excludes, operator, speech }: Props) {
  if (uses.length + excludes.length === 0) return null
  return (
    <div class="uses">
      <Column title={speech.word('uses.used')} codes={uses} sign="plus" speech={speech} />
      <Column title={speech.word('uses.not-used', { operator })} codes={excludes} sign="minus" speech={speech} />
    </div>
  )
}

interface ColumnProps {
  title: string
  codes: readonly string[]
  sign: 'plus' | 'minus'
  speech: Speech
}

function Column({ title, codes, sign, speech }: ColumnProps) {
  const told = codes.map((code) => ({ code, text: speech.say(`use.${code}`) })).filter(({ text }) => text !== '')
  if (told.length === 0) return null
  return (
    <div>
      <h3 class="meta">{title}</h3>
      <ul class={sign}>
        {told.map(({ code, text }) => (
          <li key={code}>{text}</li>
        ))}
      </ul>
    </div>
  )
}
