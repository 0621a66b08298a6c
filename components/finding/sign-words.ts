import { meaningOf } from '../../entrypoints/shared/badge/appearance.ts'
import { labelOf } from '../../entrypoints/shared/badge/label-of.ts'
import type { Finding } from '../../rules/engine/find.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'

/** The words of the sign, as on the badge in the page; empty if the sentence beside it says the same. */
export function signWords(finding: Finding, i18n: I18n): string {
  const { pill, speaksOf } = meaningOf(finding.state)
  return pill && speaksOf === 'policy' && finding.state !== 'excluded-here' ? labelOf(pill, finding, i18n) : ''
}
