import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import type { Statement } from './Evidence.tsx'

/** How certain a statement is, in one line: "Several sources · Evidence as of 22 Aug 2026 · may have changed since". */
export function certainty(statement: Omit<Statement, 'id' | 'sources'>, { fact, t, date }: I18n, today: string): string {
  const fresh = freshness(statement, today)
  return [
    fact(`confidence.${statement.confidence}`),
    t('evidence.verified', { date: date(statement.verified) }),
    fresh === 'past' ? t('evidence.past', { date: date(statement.recheck) }) : fresh === 'volatile' ? t('evidence.volatile') : '',
  ]
    .filter(Boolean)
    .join(' · ')
}

/** How reliable a statement is today: `past` its recheck date, known to be `volatile`, or `fresh`. */
export type Freshness = 'past' | 'volatile' | 'fresh'

/** Both dates as `YYYY-MM-DD`. */
export function freshness(statement: { recheck: string; volatile?: boolean | undefined }, today: string): Freshness {
  if (statement.recheck < today) return 'past'
  return statement.volatile ? 'volatile' : 'fresh'
}
