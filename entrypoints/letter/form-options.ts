import type { LetterOptions } from '../../components/letter/LetterForm.tsx'
import type { Option } from '../../components/form/CheckboxGroup.tsx'
import { BREACHES, GROUNDS, REASONS, TARGETS, type LetterInputs } from '../../rules/letters/inputs.ts'
import type { LetterTexts } from '../../rules/letters/schema.ts'

/** The choices, in the language of the interface. */
export function formOptions(texts: LetterTexts, enclosures: LetterInputs['enclosures']): LetterOptions {
  const labelled =
    (kind: string) =>
    <T extends string>(id: T): Option<T> => ({ id, label: texts[`${kind}.${id}.label`] ?? id })
  return {
    targets: TARGETS.map((id) => ({
      ...labelled('target')(id),
      note: texts[`target.${id}.warning`] ?? texts[`target.${id}.note`],
    })),
    grounds: GROUNDS.map(labelled('ground')),
    reasons: REASONS.map(labelled('reason')),
    breaches: BREACHES.map(labelled('breach')),
    enclosures: enclosures.map((id) => ({ id, label: texts[`phrase.enclosure.${id}`] ?? id })),
  }
}
