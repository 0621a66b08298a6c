import type { OptOut } from '../../rules/schema/statements.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import { freshness } from '../evidence/certainty.ts'

/** How sure it is that a way is still open, and for whom; sentences, most pressing first. */
export function caveats(optOut: OptOut, today: string, i18n: I18n): string[] {
  const { t, date } = i18n
  const fresh = freshness(optOut, today)
  return [
    optOut.disputed ? t('evidence.disputed') : '',
    fresh === 'past' ? t('act.past', { date: date(optOut.recheck) }) : '',
    fresh === 'volatile' ? lastSeen(optOut, i18n) : '',
    optOut.offered === 'reported' ? t('act.reported') : '',
  ].filter(Boolean)
}

/** Where and when it was seen last says more than a bare day does, which may be long past. */
function lastSeen({ seen, verified }: OptOut, { t, date }: I18n): string {
  if (!seen) return t('act.volatile', { date: date(verified) })
  const { by, app } = seen
  return app ? t('act.seen.app', { app, date: date(seen.date) }) : t(`act.seen.${by}`, { date: date(seen.date) })
}
