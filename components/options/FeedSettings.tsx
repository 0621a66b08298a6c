import type { I18n, MessageKey } from '../../entrypoints/shared/i18n/translator.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Status } from './Status.tsx'

interface Props {
  host: string
  on: boolean
  /** The last attempts, newest first. */
  log: readonly { at: string; day: string; serial: number | null; word: MessageKey }[]
  /** An attempt is under way. */
  busy: boolean
  said: string
  onTurnOn: () => void
  onTurnOff: () => void
  onCheck: () => void
  i18n: I18n
}

/** Whether newer rules are fetched, and how the last attempts went. */
export function FeedSettings({ host, on, log, busy, said, onTurnOn, onTurnOff, onCheck, i18n }: Props) {
  return (
    <>
      <h3>{i18n.t('rules.feed')}</h3>
      <p>{on ? i18n.t('rules.feed.on', { host }) : i18n.t('feed.offer', { host })}</p>
      <div class="step-row">
        {on ? (
          <>
            <button type="button" class="button plain" aria-disabled={busy} onClick={() => !busy && onCheck()}>
              {i18n.t('feed.check')}
            </button>
            <button type="button" class="button plain" onClick={onTurnOff}>
              {i18n.t('feed.turn-off')}
            </button>
          </>
        ) : (
          <button type="button" class="button plain" onClick={onTurnOn}>
            {i18n.t('feed.turn-on')}
          </button>
        )}
      </div>
      <Status said={said} />
      <Disclosure summary={i18n.t('feed.log')}>
        {log.length === 0 && <p>{i18n.t('feed.log.none')}</p>}
        <ul class="ages">
          {log.map(({ at, day, serial, word }) => (
            <li key={at}>
              <p>{i18n.t(word)}</p>
              <p class="meta">{serial === null ? i18n.date(day) : i18n.t('feed.log.after', { date: i18n.date(day), serial })}</p>
            </li>
          ))}
        </ul>
      </Disclosure>
    </>
  )
}
