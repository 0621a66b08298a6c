import { lawSaid } from '../evidence/law-said.ts'
import { actionText } from '../finding/action-text.ts'
import { nextAction } from '../records/next-action.ts'
import { headlineOf } from '../finding/headline.ts'
import { meaningOf } from '../../entrypoints/shared/badge/appearance.ts'
import { summaryOf } from '../../entrypoints/shared/badge/summary.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import type { Finding } from '../../rules/engine/find.ts'

/**
 * The finding as plain text to send to someone: what the company does, the legal position, the address of the form or switch, and the date
 * (`YYYY-MM-DD`). Contains nothing from the person's records.
 */
export function reportText(finding: Finding, i18n: I18n, today: string): string {
  const { t, date } = i18n
  const { status } = finding
  const { main, details } = headlineOf(finding, summaryOf(finding, i18n), null, i18n, today)
  return [
    reportTitle(finding, i18n),
    main,
    ...details,
    lawSaid(status, i18n),
    actionText(nextAction(finding).button, finding.policy, i18n),
    t('report.dated', { date: date(today), rules: date(finding.rules.published) }),
    t('footer.advice'),
  ]
    .filter(Boolean)
    .join('\n')
}

/** Names the service and the country. */
export function reportTitle({ service, person }: Pick<Finding, 'service' | 'person'>, { t, country }: I18n): string {
  return person.country ? t('report.title', { service: service.name, country: country(person.country) }) : service.name
}

/** The finding without the person's records. */
export function impersonal(finding: Finding): Finding {
  const [state = 'unknown', ...also] = [finding.state, ...finding.also].filter((one) => !isPersonal(one))
  return { ...finding, state, also, coveredBy: null }
}

function isPersonal(state: Finding['state']): boolean {
  return state === 'changed' || meaningOf(state).speaksOf === 'record'
}
