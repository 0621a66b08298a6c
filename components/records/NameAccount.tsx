import { useState } from 'preact/hooks'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Ask } from '../form/Ask.tsx'
import { FieldErrors } from '../form/FieldErrors.tsx'
import { useSaving, type Save } from './use-saving.ts'

interface Props {
  onName: Save<string>
  i18n: I18n
}

/** A name of the person's own for an account that has none yet. */
export function NameAccount({ onName, i18n }: Props) {
  const [name, setName] = useState('')
  const saving = useSaving(onName, () => setName(''), i18n)
  return (
    <Disclosure summary={i18n.t('name.ask')}>
      <form
        class="step-form"
        onSubmit={(event) => {
          event.preventDefault()
          if (name.trim()) void saving.submit(name)
        }}
      >
        <Ask label={i18n.t('record.account')} why={i18n.t('record.account.why')}>
          {(given) => (
            <input
              {...given}
              type="text"
              dir="auto"
              autocomplete="off"
              value={name}
              onInput={(event) => setName(event.currentTarget.value)}
            />
          )}
        </Ask>
        <FieldErrors sentences={saving.rest([])} />
        <button type="submit" class="button plain">
          {i18n.t('record.save')}
        </button>
      </form>
    </Disclosure>
  )
}
