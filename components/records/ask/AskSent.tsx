import { useState } from 'preact/hooks'
import type { I18n } from '../../../entrypoints/shared/i18n/translator.ts'
import '../steps.css'

/** An account with a sent objection. */
export interface KnownAccount {
  /** Id of its record. */
  id: string
  /** "sent on 5 November 2026 · Objection confirmed" */
  label: string
}

interface Props {
  known: readonly KnownAccount[]
  /** Whether it is the main button here. */
  prominent?: boolean
  label: string
  /** `account` is the id of a record, or null for an account without one. */
  onSent: (account: string | null) => void
  i18n: I18n
}

/** "I sent it", and for which account if there are records: none is overwritten without asking. */
export function AskSent({ known, prominent = false, label, onSent, i18n }: Props) {
  const [asking, setAsking] = useState(false)
  const answer = (account: string | null): void => {
    setAsking(false)
    onSent(account)
  }
  return (
    <>
      <button
        type="button"
        class={prominent ? 'button' : 'button plain'}
        aria-expanded={known.length > 0 ? asking : undefined}
        onClick={() => (known.length > 0 ? setAsking(!asking) : answer(null))}
      >
        {label}
      </button>
      {asking && (
        <fieldset class="steps answers">
          <legend>{i18n.t('sent.which')}</legend>
          {known.map((one) => (
            <button key={one.id} type="button" class="button plain" onClick={() => answer(one.id)}>
              <bdi>{one.label}</bdi>
            </button>
          ))}
          <button type="button" class="button plain" onClick={() => answer(null)}>
            {i18n.t('sent.another')}
          </button>
        </fieldset>
      )}
    </>
  )
}
