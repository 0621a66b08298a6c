import type { OptOut } from '../../rules/schema/statements.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import { freshness } from '../evidence/certainty.ts'

/** How sure it is that a way is still open, and for whom; sentences, most pressing first. */
export function caveats(optOut: OptOut, today: string, { t, date }: I18n): string[] {
  const fresh = freshness(optOut, today)
  return [
    optOut.disputed ? t('evidence.disputed') : '',
    fresh === 'past' ? t('act.past', { date: date(optOut.recheck) }) : '',
    fresh === 'volatile' ? t('act.volatile', { date: date(optOut.verified) }) : '',
    optOut.offered === 'reported' ? t('act.reported') : '',
  ].filter(Boolean)
}
