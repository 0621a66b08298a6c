import { useState } from 'preact/hooks'
import type { I18n, MessageKey } from '../../entrypoints/shared/i18n/translator.ts'
import type { Option } from '../form/CheckboxGroup.tsx'
import { DateField } from '../form/DateField.tsx'
import { RadioGroup } from '../form/RadioGroup.tsx'
import { SelectField } from '../form/SelectField.tsx'

/** What the person says about a letter that was sent. */
export interface SentLetter {
  day: string
  service: string
  /** Id of the account's record, or empty for another account; null if there was no choice. */
  record: string | null
  /** Identifies the press of the button. */
  press: string
}

interface Props {
  today: string
  /** The services to choose from; empty if there is only one. */
  services: readonly { id: string; name: string }[]
  accountsOf: (service: string) => Option<string>[]
  onSent: (letter: SentLetter) => Promise<{ done: boolean; key: MessageKey }>
  i18n: I18n
}

/** Records that the letter was sent, for each chosen account. */
export function SentByPost({ today, services, accountsOf, onSent, i18n }: Props) {
  const [letter, setLetter] = useState(() => fresh({ day: today, service: services.length === 1 ? (services[0]?.id ?? '') : '' }))
  const [came, setCame] = useState<{ done: boolean; key: MessageKey }>()
  const accounts = came?.done ? [] : accountsOf(letter.service)
  const choose = (changes: Partial<SentLetter>): void => {
    setCame(undefined)
    setLetter({ ...letter, ...changes, press: crypto.randomUUID() })
  }
  const note = (event: Event): void => {
    event.preventDefault()
    const missing = (services.length > 0 && !letter.service) || (accounts.length > 0 && letter.record === null)
    if (!missing) void onSent(letter).then(setCame)
  }
  return (
    <form class="part posted" onSubmit={note}>
      <h2>{i18n.t('letter.posted')}</h2>
      <p class="detail">{i18n.t('letter.posted.why')}</p>
      {services.length > 1 && (
        <SelectField
          label={i18n.t('form.service')}
          required
          none={i18n.t('form.service.choose')}
          options={services.map(({ id, name }) => ({ id, label: name }))}
          value={letter.service || null}
          onPick={(service) => choose({ service: service ?? '', record: null })}
        />
      )}
      {accounts.length > 0 && (
        <RadioGroup legend={i18n.t('form.account')} options={accounts} value={letter.record} onChange={(record) => choose({ record })} />
      )}
      <DateField label={i18n.t('letter.posted.day')} max={today} value={letter.day} onInput={(day) => choose({ day })} />
      <button type="submit" class="button plain" disabled={came?.done}>
        {i18n.t('letter.posted.note')}
      </button>
      <output class="detail">{came && i18n.t(came.key)}</output>
    </form>
  )
}

function fresh(letter: Pick<SentLetter, 'day' | 'service'>): SentLetter {
  return { ...letter, record: null, press: crypto.randomUUID() }
}
