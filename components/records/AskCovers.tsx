import type { Speech } from '../../entrypoints/shared/i18n/translator.ts'
import type { ObjectionRecord } from '../../entrypoints/shared/records/record.ts'
import { Ask } from '../form/Ask.tsx'

type Covers = ObjectionRecord['covers']
const CHOICES = ['linked', 'account'] as const

interface Props {
  covers: Covers
  onCovers: (covers: Covers) => void
  speech: Speech
}

/** Whether linked accounts are covered too, as far as the person has said. */
export function AskCovers({ covers, onCovers, speech }: Props) {
  return (
    <Ask label={speech.word('record.covers.ask')} why={speech.say('nuance-repeat-per-account')}>
      {(given) => (
        <select
          {...given}
          value={covers ?? ''}
          onChange={({ currentTarget: { value } }) => onCovers(CHOICES.find((one) => one === value) ?? null)}
        >
          <option value="">{speech.word('record.covers.unsaid')}</option>
          {CHOICES.map((one) => (
            <option key={one} value={one}>
              {speech.word(`record.covers.${one}`)}
            </option>
          ))}
        </select>
      )}
    </Ask>
  )
}
