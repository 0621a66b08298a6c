import type { I18n, MessageKey } from '../../entrypoints/shared/i18n/translator.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import './ages.css'

interface Props {
  /** The last attempts, newest first. */
  log: readonly { at: string; day: string; serial: number | null; word: MessageKey }[]
  i18n: I18n
}

/** The results of the last attempts to fetch newer rules. */
export function FeedAttempts({ log, i18n }: Props) {
  return (
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
  )
}
