import { addMonths, firstDay } from '../../rules/engine/calendar.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'

/** Says from which year the evidence is, if it is more than a year old; otherwise empty. The recheck date may still be far off. */
export function oldEvidence(verified: string | null | undefined, today: string, { t }: Pick<I18n, 't'>): string {
  return verified && addMonths(firstDay(verified), 12) < today ? t('evidence.old', { year: verified.slice(0, 4) }) : ''
}
