import { useState } from 'preact/hooks'
import type { Speech } from '../../entrypoints/shared/i18n/translator.ts'
import type { NewRecord } from '../../entrypoints/shared/records/new-record.ts'
import { Ask } from '../form/Ask.tsx'
import { AskAnswer, type Answer } from './AskAnswer.tsx'
import { AskCovers } from './AskCovers.tsx'
import { AskDay } from '../form/AskDay.tsx'
import { AskSentBy } from './AskSentBy.tsx'
import { AskWhen } from './AskWhen.tsx'
import { Problems } from '../form/FieldErrors.tsx'
import { useSaving, type Save } from './use-saving.ts'
import { EMPTY_WHEN, sentWhen } from './when.ts'

/** What is entered here; where the person lived is known elsewhere. */
export type Added = Omit<NewRecord, 'madeUnder'>
type Draft = Omit<Added, 'sent' | 'precision' | 'from2024' | 'answer'>

interface Props {
  services: readonly { id: string; name: string }[]
  today: string
  onSave: Save<Added>
  onClose: () => void
  speech: Speech
}

const SHOWN = ['opened', 'sent'] as const

/** An objection that was sent elsewhere or before: which account, and when. */
export function AddRecord({ services, today, onSave, onClose, speech }: Props) {
  const [draft, setDraft] = useState<Draft>({
    service: services[0]?.id ?? '',
    account: '',
    opened: null,
    by: 'form',
    covers: null,
    notes: '',
  })
  const [when, setWhen] = useState(EMPTY_WHEN)
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [isMissing, setMissing] = useState(false)
  const saving = useSaving(onSave, onClose, speech)
  // A form that was opened and never sent has no answer to ask for.
  const told = { ...draft, ...sentWhen(when, today), answer: answer ?? 'none' }
  const submit = (): void => {
    const missing = answer === null && told.sent !== null
    setMissing(missing)
    if (!missing) void saving.submit(told)
  }
  const set = (changes: Partial<Draft>): void => setDraft({ ...draft, ...changes })
  return (
    <form
      class="step-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <div class="fields">
        <Ask label={speech.word('record.service')}>
          {(given) => (
            <select {...given} value={draft.service} onChange={(event) => set({ service: event.currentTarget.value })}>
              {services.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Ask>
        <Ask label={speech.word('record.account')} why={speech.word('record.account.why')}>
          {(given) => (
            <input
              {...given}
              type="text"
              dir="auto"
              autocomplete="off"
              value={draft.account}
              onInput={(event) => set({ account: event.currentTarget.value })}
            />
          )}
        </Ask>
        <AskWhen when={when} onWhen={setWhen} today={today} error={saving.of('sent')} speech={speech} />
        <AskSentBy by={draft.by} onBy={(by) => set({ by })} speech={speech} />
        <AskAnswer
          answer={answer}
          onAnswer={setAnswer}
          question={speech.word('past.ask.any')}
          error={isMissing && answer === null ? speech.word('past.missing') : ''}
          speech={speech}
        />
        <AskDay
          label={speech.word('record.date.opened')}
          why={speech.word('record.opened.why')}
          error={saving.of('opened')}
          day={draft.opened ?? ''}
          onDay={(day) => set({ opened: day || null })}
          max={today}
        />
        <div class="wide">
          <AskCovers covers={draft.covers} onCovers={(covers) => set({ covers })} speech={speech} />
        </div>
      </div>
      <Problems sentences={saving.rest(SHOWN)} />
      <div class="choices">
        <button type="submit" class="button">
          {speech.word('record.save')}
        </button>
        <button type="button" class="button plain" onClick={onClose}>
          {speech.word('record.cancel')}
        </button>
      </div>
    </form>
  )
}
