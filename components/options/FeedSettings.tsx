import type { Speech, WordKey } from '../../entrypoints/shared/i18n/translator.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Status } from './Status.tsx'

interface Props {
  host: string
  on: boolean
  /** The last attempts, newest first. */
  log: readonly { at: string; day: string; serial: number | null; word: WordKey }[]
  /** An attempt is under way. */
  busy: boolean
  said: string
  onTurnOn: () => void
  onTurnOff: () => void
  onCheck: () => void
  speech: Speech
}

/** Whether newer rules are fetched, and how the last attempts went. */
export function FeedSettings({ host, on, log, busy, said, onTurnOn, onTurnOff, onCheck, speech }: Props) {
  return (
    <>
      <h3>{speech.word('rules.feed')}</h3>
      <p>{on ? speech.word('rules.feed.on', { host }) : speech.word('feed.offer', { host })}</p>
      <div class="step-row">
        {on ? (
          <>
            <button type="button" class="button plain" aria-disabled={busy} onClick={() => !busy && onCheck()}>
              {speech.word('feed.check')}
            </button>
            <button type="button" class="button plain" onClick={onTurnOff}>
              {speech.word('feed.turn-off')}
            </button>
          </>
        ) : (
          <button type="button" class="button plain" onClick={onTurnOn}>
            {speech.word('feed.turn-on')}
          </button>
        )}
      </div>
      <Status said={said} />
      <Disclosure summary={speech.word('feed.log')}>
        {log.length === 0 && <p>{speech.word('feed.log.none')}</p>}
        <ul class="ages">
          {log.map(({ at, day, serial, word }) => (
            <li key={at}>
              <p>{speech.word(word)}</p>
              <p class="meta">{serial === null ? speech.date(day) : speech.word('feed.log.after', { date: speech.date(day), serial })}</p>
            </li>
          ))}
        </ul>
      </Disclosure>
    </>
  )
}
