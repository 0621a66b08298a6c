import type { Speech } from '../entrypoints/shared/locale.ts'

interface Props {
  statement: { id: string; disputed?: boolean | undefined }
  speech: Speech
}

/** Where sources contradict each other, both versions; nothing otherwise. */
export function Versions({ statement: { id, disputed }, speech }: Props) {
  const a = speech.say(`${id}.a`)
  const b = speech.say(`${id}.b`)
  if (!disputed || !a || !b) return null
  return (
    <div class="versions detail">
      <p>{speech.word('evidence.disputed')}</p>
      <ul>
        <li>{`${speech.word('evidence.version.a')} ${a}`}</li>
        <li>{`${speech.word('evidence.version.b')} ${b}`}</li>
      </ul>
    </div>
  )
}
