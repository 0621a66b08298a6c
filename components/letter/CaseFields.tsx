import { CheckboxGroup } from '../form/CheckboxGroup.tsx'
import type { FormProps } from './LetterForm.tsx'
import { TextField } from '../form/TextField.tsx'
import { Checkbox } from '../form/Checkbox.tsx'

/** Why, in the person's own situation, and what else happened. */
export function CaseFields({ inputs, edit, asks, options, why, i18n }: FormProps) {
  return (
    <>
      {asks('breaches') && (
        <>
          <CheckboxGroup
            legend={i18n.t('letter.breaches')}
            why={why('breaches')}
            options={options.breaches}
            chosen={inputs.breaches}
            onChange={(breaches) => edit({ breaches })}
          />
          <TextField label={i18n.t('letter.own-breach')} rows={3} value={inputs.ownBreach} onInput={(ownBreach) => edit({ ownBreach })} />
        </>
      )}
      {asks('reasons') && (
        <>
          <CheckboxGroup
            legend={i18n.t('letter.reasons')}
            why={why('reasons')}
            options={options.reasons}
            chosen={inputs.reasons}
            onChange={(reasons) => edit({ reasons })}
          />
          <TextField label={i18n.t('letter.own-reason')} rows={3} value={inputs.ownReason} onInput={(ownReason) => edit({ ownReason })} />
        </>
      )}
      {asks('facts') && (
        <TextField label={i18n.t('letter.facts')} why={why('facts')} rows={4} value={inputs.facts} onInput={(facts) => edit({ facts })} />
      )}
      {asks('confidential') && (
        <Checkbox
          label={i18n.t('letter.confidential')}
          why={why('confidential')}
          on={inputs.confidential}
          onChange={(confidential) => edit({ confidential })}
        />
      )}
      {asks('enclosures') && options.enclosures.length > 0 && (
        <CheckboxGroup
          legend={i18n.t('letter.enclosures')}
          why={why('enclosures')}
          options={options.enclosures}
          chosen={inputs.enclosures}
          onChange={(enclosures) => edit({ enclosures })}
        />
      )}
    </>
  )
}
