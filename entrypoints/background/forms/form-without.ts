import type { RulesIndex } from '../../../rules/engine/index-rules.ts'
import { withoutAccount } from '../../../rules/letters/without-account.ts'
import type { WithoutHelp } from '../../shared/page/form-help.ts'
import type { I18n } from '../../shared/i18n/translator.ts'
import type { FormPage } from './form-page.ts'
import { wayOver } from './form-ways.ts'

/** What someone without an account can try, and what each way achieves; null if there is none. */
export function withoutFrom({ finding, optOut, regime }: FormPage, index: RulesIndex, { fact, t }: I18n): WithoutHelp | null {
  const ways = withoutAccount(finding.optOuts, regime).flatMap((one) => {
    const [way] = wayOver(one, regime, index, fact(one.id))
    if (!way) return []
    const here = one.id === optOut?.id
    return {
      name: way.name,
      what: fact(`${one.id}.without`),
      way: here ? null : 'letter' in way ? { ...way, account: 'none' as const } : way,
    }
  })
  return ways.length > 0 ? { intro: t('without.intro'), ways, rest: t('without.dead') } : null
}
