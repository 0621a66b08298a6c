import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import { Status } from './Status.tsx'

interface Props {
  host: string
  on: boolean
  /** An attempt is running. */
  busy: boolean
  said: string
  onTurnOn: () => void
  onTurnOff: () => void
  onCheck: () => void
  i18n: I18n
}

/** Whether newer rules are fetched. */
export function FeedSettings({ host, on, busy, said, onTurnOn, onTurnOff, onCheck, i18n }: Props) {
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
    </>
  )
}
