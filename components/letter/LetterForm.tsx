import type { FieldId } from '../../entrypoints/letter/fields.ts'
import type { Draft } from '../../entrypoints/shared/storage/drafts.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import type { LetterInputs } from '../../rules/letters/inputs.ts'
import { AccountFields } from './AccountFields.tsx'
import { CaseFields } from './CaseFields.tsx'
import type { Option } from '../form/CheckboxGroup.tsx'
import { EarlierFields } from './EarlierFields.tsx'
import { ErasureFields } from './ErasureFields.tsx'
import './letter-form.css'

/** The props of every group of fields. */
export interface FormProps {
  inputs: LetterInputs
  edit: (changes: Partial<Draft>) => void
  asks: (field: FieldId) => boolean
  options: LetterOptions
  /** The reason for asking, by its name in the letters' texts. */
  why: (name: string) => string
  addressNeeded: boolean
  /** The private name of the account, if it looks like a handle or address that the company knows. */
  nickname: string | null
  today: string
  i18n: I18n
}

export interface LetterOptions {
  targets: Option<LetterInputs['targets'][number]>[]
  grounds: Option<LetterInputs['grounds'][number]>[]
  reasons: Option<LetterInputs['reasons'][number]>[]
  breaches: Option<LetterInputs['breaches'][number]>[]
  /** The enclosures that this letter can have. */
  enclosures: Option<LetterInputs['enclosures'][number]>[]
}

/** The fields for this letter, in the order in which they appear in it. */
export function LetterForm(props: FormProps) {
  return (
    <form class="letter-form" onSubmit={(event) => event.preventDefault()}>
      <ErasureFields {...props} />
      <EarlierFields {...props} />
      <AccountFields {...props} />
      <CaseFields {...props} />
    </form>
  )
}
