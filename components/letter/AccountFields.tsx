import { DateField } from '../form/DateField.tsx'
import type { FormProps } from './LetterForm.tsx'
import { NicknameOffer } from './NicknameOffer.tsx'
import { TextField } from '../form/TextField.tsx'
import { Checkbox } from '../form/Checkbox.tsx'

/** Who writes, and about which accounts. */
export function AccountFields({ inputs, edit, asks, why, addressNeeded, nickname, today, i18n }: FormProps) {
  return (
    <>
      <TextField
        label={i18n.t('letter.name')}
        why={why('name')}
        autocomplete="name"
        value={inputs.name}
        onInput={(name) => edit({ name })}
      />
      <TextField
        label={i18n.t('letter.email')}
        why={[why('email'), why('id')].filter(Boolean).join(' ')}
        autocomplete="email"
        value={inputs.email}
        onInput={(email) => edit({ email })}
      />
      {asks('address') && (
        <TextField
          label={i18n.t('letter.address')}
          why={why(addressNeeded ? 'address.required' : 'address.optional')}
          rows={3}
          autocomplete="street-address"
          value={inputs.address}
          onInput={(address) => edit({ address })}
        />
      )}
      {!inputs.noAccount && (
        <>
          <TextField
            label={i18n.t('letter.accounts')}
            why={why('accounts')}
            rows={3}
            value={inputs.accounts}
            onInput={(accounts) => edit({ accounts })}
          />
          <NicknameOffer {...{ nickname, accounts: inputs.accounts, edit, i18n }} />
        </>
      )}
      {asks('noAccount') && (
        <Checkbox label={i18n.t('letter.no-account')} on={inputs.noAccount} onChange={(noAccount) => edit({ noAccount })} />
      )}
      {asks('objected') && (
        <DateField
          label={i18n.t('letter.objected')}
          why={why('objected')}
          max={today}
          value={inputs.objected}
          onInput={(objected) => edit({ objected })}
        />
      )}
    </>
  )
}
