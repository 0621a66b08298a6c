import { useState } from 'preact/hooks'
import type { Speech } from '../../entrypoints/shared/locale.ts'
import type { NewRecord } from '../../entrypoints/shared/new-record.ts'
import { Ask } from './Ask.tsx'
import { AskDay } from './AskDay.tsx'
import { AskSentBy } from './AskSentBy.tsx'
import { AskTick } from './AskTick.tsx'
import { Problems } from './Problems.tsx'
import { useSaving, type Save } from './use-saving.ts'

interface Props {
  services: readonly { id: string; name: string }[]
  today: string
  onSave: Save<NewRecord>
  onClose: () => void
  speech: Speech
}

const SHOWN = ['opened', 'sent'] as const

/** An objection that was sent elsewhere or before: which account, and when. */
export function AddRecord({ services, today, onSave, onClose, speech }: Props) {
  const [draft, setDraft] = useState<NewRecord>({
    service: services[0]?.id ?? '',
    account: '',
    opened: null,
    sent: null,
    by: 'form',
    from2024: false,
    covers: null,
    madeUnder: null,
    precision: null,
    answer: 'none',
    notes: '',
  })
  const saving = useSaving(onSave, onClose, speech)
  const set = (changes: Partial<NewRecord>): void => setDraft({ ...draft, ...changes })
  return (
    <form
      class="step-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void saving.submit(draft)
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
        <AskDay
          label={speech.word('record.date.sent')}
          error={saving.of('sent')}
          day={draft.sent ?? ''}
          onDay={(day) => set({ sent: day || null })}
          max={today}
        />
        <AskSentBy by={draft.by} onBy={(by) => set({ by })} speech={speech} />
        <AskDay
          label={speech.word('record.date.opened')}
          why={speech.word('record.opened.why')}
          error={saving.of('opened')}
          day={draft.opened ?? ''}
          onDay={(day) => set({ opened: day || null })}
          max={today}
        />
        <div class="wide">
          <AskTick label={speech.word('record.from2024')} on={draft.from2024} onChange={(from2024) => set({ from2024 })} />
          <AskTick
            label={speech.word('record.covers')}
            why={speech.say('nuance-repeat-per-account')}
            on={draft.covers === 'linked'}
            onChange={(on) => set({ covers: on ? 'linked' : 'account' })}
          />
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
