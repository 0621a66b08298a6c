import type { Speech } from '../../entrypoints/shared/i18n/translator.ts'

interface Told {
  id: string
  disputed?: boolean | undefined
}

/** Whether sources contradict each other, and what either says is known. */
export function hasVersions({ id, disputed }: Told, { say }: Pick<Speech, 'say'>): boolean {
  return disputed === true && say(`${id}.a`) !== '' && say(`${id}.b`) !== ''
}

/** Where sources contradict each other, both versions; nothing otherwise. */
export function Versions({ statement, speech }: { statement: Told; speech: Speech }) {
  if (!hasVersions(statement, speech)) return null
  const { id } = statement
  return (
    <div class="versions">
      <p>{speech.word('evidence.disputed')}</p>
      <ul>
        <li>{`${speech.word('evidence.version.a')} ${speech.say(`${id}.a`)}`}</li>
        <li>{`${speech.word('evidence.version.b')} ${speech.say(`${id}.b`)}`}</li>
      </ul>
    </div>
  )
}
