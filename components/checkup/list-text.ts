import type { Finding } from '../../rules/engine/find.ts'
import { effectiveStatus } from '../../rules/engine/states-of.ts'
import { summaryOf } from '../../entrypoints/shared/badge/summary.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import { impersonal } from '../about/report-text.ts'
import { headlineOf } from '../finding/headline.ts'
import { withComposed } from '../../entrypoints/shared/i18n/with-composed.ts'
import { actionText } from '../finding/action-text.ts'
import { nextAction } from '../records/next-action.ts'

/**
 * The list as plain text to send to someone: what each company says, and the official address of its form or switch. Contains nothing from
 * the person's records, but which services are listed is their choice.
 */
export function listText(findings: readonly Finding[], i18n: I18n, today: string): string {
  const [first] = findings
  if (!first) return ''
  const { person, rules } = first
  return [
    [i18n.t('checkup.title'), person.country && i18n.country(person.country)].filter(Boolean).join(' · '),
    ...findings.map((finding) => entry(impersonal(finding), withComposed(i18n, finding), today)),
    [i18n.t('report.dated', { date: i18n.date(today), rules: i18n.date(rules.published) }), i18n.t('footer.advice')].join('\n'),
  ].join('\n\n')
}

function entry(finding: Finding, i18n: I18n, today: string): string {
  const { main } = headlineOf(finding, summaryOf(finding, i18n), null, i18n, today)
  const since = finding.policy && effectiveStatus(finding.policy) === 'active' && finding.policy.since
  return [
    finding.service.name,
    main,
    since ? i18n.t('checkup.since', { date: i18n.date(since) }) : '',
    actionText(nextAction(finding).button, finding.policy, i18n),
  ]
    .filter(Boolean)
    .join('\n')
}
