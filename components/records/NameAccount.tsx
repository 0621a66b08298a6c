import { useState } from 'preact/hooks'
import type { Speech } from '../../entrypoints/shared/i18n/translator.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Ask } from '../form/Ask.tsx'
import { Problems } from '../form/FieldErrors.tsx'
import { useSaving, type Save } from './use-saving.ts'

interface Props {
  onName: Save<string>
  speech: Speech
}

/** A name of the person's own for an account that has none yet. */
export function NameAccount({ onName, speech }: Props) {
  const [name, setName] = useState('')
  const saving = useSaving(onName, () => setName(''), speech)
  return (
    <Disclosure summary={speech.word('name.ask')}>
      <form
        class="step-form"
        onSubmit={(event) => {
          event.preventDefault()
          if (name.trim()) void saving.submit(name)
        }}
      >
        <Ask label={speech.word('record.account')} why={speech.word('record.account.why')}>
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
        <Problems sentences={saving.rest([])} />
        <button type="submit" class="button plain">
          {speech.word('record.save')}
        </button>
      </form>
    </Disclosure>
  )
}
