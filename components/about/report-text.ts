import { lawSaid } from '../evidence/law-said.ts'
import { actionText } from '../finding/action-text.ts'
import { choosePrimaryAction } from '../finding/primary-action.ts'
import { headlineOf } from '../finding/headline.ts'
import { meaningOf } from '../../entrypoints/shared/badge/appearance.ts'
import { summaryOf } from '../../entrypoints/shared/badge/summary.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import type { Finding } from '../../rules/engine/find.ts'

/**
 * What holds, as plain text to send to someone: what the company does, where the law stands, the address of the form or switch, and
 * the day (`YYYY-MM-DD`). Nothing that the person noted is in it.
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
    actionText(choosePrimaryAction(finding, null), finding.policy, i18n),
    t('report.dated', { date: date(today), rules: date(finding.rules.published) }),
    t('footer.advice'),
  ]
    .filter(Boolean)
    .join('\n')
}

/** Which service it is about, and where. */
export function reportTitle({ service, person }: Pick<Finding, 'service' | 'person'>, { t, country }: I18n): string {
  return person.country ? t('report.title', { service: service.name, country: country(person.country) }) : service.name
}

/** The same finding for someone of whom nothing is noted. */
export function impersonal(finding: Finding): Finding {
  const [state = 'unknown', ...also] = [finding.state, ...finding.also].filter((one) => !isPersonal(one))
  return { ...finding, state, also, coveredBy: null }
}

function isPersonal(state: Finding['state']): boolean {
  return state === 'changed' || meaningOf(state).speaksOf === 'record'
}
