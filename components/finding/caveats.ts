import type { OptOut } from '../../rules/schema/statements.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import { freshness } from '../evidence/certainty.ts'

/** How certain it is that an opt-out still works, and for whom; sentences, most urgent first. */
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

/** "Seen in …, on …" says more than a bare date that may be old. */
function lastSeen({ seen, verified }: OptOut, { t, date }: I18n): string {
  if (!seen) return t('act.volatile', { date: date(verified) })
  const { by, app } = seen
  return app ? t('act.seen.app', { app, date: date(seen.date) }) : t(`act.seen.${by}`, { date: date(seen.date) })
}
