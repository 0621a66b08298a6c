import type { Speech } from '../../entrypoints/shared/i18n/translator.ts'
import type { LetterKind } from '../../rules/letters/schema.ts'
import type { Option } from '../form/CheckboxGroup.tsx'
import { OneOf } from '../form/RadioGroup.tsx'

interface Props {
  kinds: readonly Option<LetterKind>[]
  kind: LetterKind
  /** What this letter does, and when. */
  purpose: string
  onPick: (kind: LetterKind) => void
  speech: Speech
}

export function KindPicker({ kinds, kind, purpose, onPick, speech }: Props) {
  return (
    <section class="part">
      <OneOf legend={speech.word('letter.kind')} options={kinds} value={kind} onChange={onPick} />
      <p>{purpose}</p>
    </section>
  )
}
