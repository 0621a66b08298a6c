import { CheckboxGroup } from '../form/CheckboxGroup.tsx'
import type { FormProps } from './LetterForm.tsx'
import { TextField } from '../form/TextField.tsx'
import { Checkbox } from '../form/Checkbox.tsx'

/** What to erase, item by item, and on what ground. */
export function ErasureFields({ inputs, edit, asks, options, why, i18n }: FormProps) {
  const parts = options.targets.filter(({ id }) => id !== 'account')
  const account = asks('targets') ? options.targets.find(({ id }) => id === 'account') : undefined
  const whole = inputs.targets.includes('account')
  return (
    <>
      {asks('targets') && (
        <CheckboxGroup
          legend={i18n.t('letter.targets')}
          options={parts}
          chosen={inputs.targets}
          onChange={(targets) => edit({ targets: whole ? [...targets, 'account'] : targets })}
        />
      )}
      {asks('targets') && inputs.targets.includes('posts') && !whole && (
        <TextField label={i18n.t('letter.posts')} why={why('posts')} rows={4} value={inputs.posts} onInput={(posts) => edit({ posts })} />
      )}
      {account && (
        <div class="grave">
          <Checkbox
            label={account.label}
            why={account.note}
            on={whole}
            onChange={(on) => edit({ targets: on ? [...inputs.targets, 'account'] : inputs.targets.filter((one) => one !== 'account') })}
          />
        </div>
      )}
      {asks('grounds') && (
        <CheckboxGroup
          legend={i18n.t('letter.grounds')}
          why={why('grounds')}
          options={options.grounds}
          chosen={inputs.grounds}
          onChange={(grounds) => edit({ grounds })}
        />
      )}
    </>
  )
}
