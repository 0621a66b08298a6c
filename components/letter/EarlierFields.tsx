import { DayField } from '../form/DateField.tsx'
import type { FormProps } from './LetterForm.tsx'
import { OneOf } from '../form/RadioGroup.tsx'

/** What was asked for before, and what came of it. */
export function EarlierFields({ inputs, edit, asks, why, today, speech }: FormProps) {
  return (
    <>
      {asks('first') && (
        <OneOf
          legend={speech.word('letter.first')}
          options={[
            { id: 'objection', label: speech.word('letter.first.objection') },
            { id: 'access', label: speech.word('letter.first.access') },
            { id: 'erasure', label: speech.word('letter.first.erasure') },
          ]}
          value={inputs.first}
          onChange={(first) => edit({ first })}
        />
      )}
      {asks('sent') && (
        <DayField label={speech.word('letter.sent')} why={why('sent')} max={today} value={inputs.sent} onInput={(sent) => edit({ sent })} />
      )}
      {asks('route') && (
        <OneOf
          legend={speech.word('letter.route')}
          options={[
            { id: 'form', label: speech.word('letter.route.form') },
            { id: 'letter', label: speech.word('letter.route.letter') },
            { id: 'other', label: speech.word('letter.route.other') },
          ]}
          value={inputs.route}
          onChange={(route) => edit({ route })}
        />
      )}
      {asks('answer') && (
        <OneOf
          legend={speech.word('letter.answer')}
          why={why('answer')}
          options={[
            { id: 'none', label: speech.word('letter.answer.none') },
            { id: 'unclear', label: speech.word('letter.answer.unclear') },
            { id: 'refused', label: speech.word('letter.answer.refused') },
          ]}
          value={inputs.answer}
          onChange={(answer) => edit({ answer })}
        />
      )}
      {asks('complained') && (
        <DayField
          label={speech.word('letter.complained')}
          why={why('complained')}
          max={today}
          value={inputs.complained}
          onInput={(complained) => edit({ complained })}
        />
      )}
    </>
  )
}
