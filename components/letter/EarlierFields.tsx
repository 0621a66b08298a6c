import { DateField } from '../form/DateField.tsx'
import type { FormProps } from './LetterForm.tsx'
import { RadioGroup } from '../form/RadioGroup.tsx'

/** What was asked for before, and how it was answered. */
export function EarlierFields({ inputs, edit, asks, why, today, i18n }: FormProps) {
  return (
    <>
      {asks('first') && (
        <RadioGroup
          legend={i18n.t('letter.first')}
          options={[
            { id: 'objection', label: i18n.t('letter.first.objection') },
            { id: 'access', label: i18n.t('letter.first.access') },
            { id: 'erasure', label: i18n.t('letter.first.erasure') },
          ]}
          value={inputs.first}
          onChange={(first) => edit({ first })}
        />
      )}
      {asks('sent') && (
        <DateField label={i18n.t('letter.sent')} why={why('sent')} max={today} value={inputs.sent} onInput={(sent) => edit({ sent })} />
      )}
      {asks('route') && (
        <RadioGroup
          legend={i18n.t('letter.route')}
          options={[
            { id: 'form', label: i18n.t('letter.route.form') },
            { id: 'letter', label: i18n.t('letter.route.letter') },
            { id: 'other', label: i18n.t('letter.route.other') },
          ]}
          value={inputs.route}
          onChange={(route) => edit({ route })}
        />
      )}
      {asks('answer') && (
        <RadioGroup
          legend={i18n.t('letter.answer')}
          why={why('answer')}
          options={[
            { id: 'none', label: i18n.t('letter.answer.none') },
            { id: 'unclear', label: i18n.t('letter.answer.unclear') },
            { id: 'refused', label: i18n.t('letter.answer.refused') },
          ]}
          value={inputs.answer}
          onChange={(answer) => edit({ answer })}
        />
      )}
      {asks('complained') && (
        <DateField
          label={i18n.t('letter.complained')}
          why={why('complained')}
          max={today}
          value={inputs.complained}
          onInput={(complained) => edit({ complained })}
        />
      )}
    </>
  )
}
