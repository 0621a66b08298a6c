import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import type { LetterKind } from '../../rules/letters/schema.ts'
import type { Option } from '../form/CheckboxGroup.tsx'
import { RadioGroup } from '../form/RadioGroup.tsx'

interface Props {
  kinds: readonly Option<LetterKind>[]
  kind: LetterKind
  /** What this letter is for, and when to use it. */
  purpose: string
  onPick: (kind: LetterKind) => void
  i18n: I18n
}

export function KindPicker({ kinds, kind, purpose, onPick, i18n }: Props) {
  return (
    <section class="part">
      <RadioGroup legend={i18n.t('letter.kind')} options={kinds} value={kind} onChange={onPick} />
      <p>{purpose}</p>
    </section>
  )
}
