import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'

interface Line {
  uid: string
  /** As precise as it is known; null if it is not. */
  date: string | null
  due: boolean
  summary: string
  description: string
  /** The person's name for the account; never leaves this screen. May be empty. */
  account: string
}

interface Props {
  /** Earliest first. */
  lines: readonly Line[]
  i18n: I18n
}

/** The next reminder of each record, with its date. */
export function ReminderList({ lines, i18n }: Props) {
  if (lines.length === 0) return <p>{i18n.t('remind.none')}</p>
  return (
    <ul class="reminders">
      {lines.map(({ uid, date, due, summary, description, account }) => (
        <li key={uid}>
          <p class={due ? 'meta warn' : 'meta'}>{[date && i18n.date(date), due && i18n.t('remind.due')].filter(Boolean).join(' · ')}</p>
          <p>{summary}</p>
          <p class="detail described">{description}</p>
          {account && (
            <p class="detail">
              {i18n.t('record.account')}: <bdi>{account}</bdi>
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
