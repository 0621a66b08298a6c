import { useState } from 'preact/hooks'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { TextField } from '../form/TextField.tsx'
import { FieldErrors } from '../form/FieldErrors.tsx'
import { useSaving, type Save } from './use-saving.ts'

interface Props {
  /** What tells the account from the others; empty if there is only one. */
  called: string
  onName: Save<string>
  i18n: I18n
}

/** Lets the person name an account without a name. */
export function NameAccount({ called, onName, i18n }: Props) {
  const [name, setName] = useState('')
  const saving = useSaving(onName, () => setName(''), i18n)
  return (
    <Disclosure
      small
      summary={
        <>
          {i18n.t('name.ask')}
          {called && <span class="unseen">: {called}</span>}
        </>
      }
    >
      <form
        class="step-form"
        onSubmit={(event) => {
          event.preventDefault()
          if (name.trim()) void saving.submit(name)
        }}
      >
        <TextField label={i18n.t('record.account')} why={i18n.t('record.account.why')} value={name} onInput={setName} />
        <FieldErrors sentences={saving.rest([])} />
        <button type="submit" class="button plain">
          {i18n.t('record.save')}
        </button>
      </form>
    </Disclosure>
  )
}
