import { hasLetters } from '../../../rules/letters/family.ts'
import { locate } from '../../../rules/engine/locate-address.ts'
import type { RulesIndex } from '../../../rules/engine/index-rules.ts'
import type { OptOut } from '../../../rules/schema/statements.ts'
import type { Regime } from '../../../rules/schema/codes.ts'
import type { Alternative } from '../../shared/page/form-help.ts'
import type { I18n } from '../../shared/i18n/translator.ts'
import { isObjectionForm, type FormPage } from './form-page.ts'

/**
 * The other ways to object, in the order of the rules. Only https, and only hosts of services in the rules. A form about other people's
 * data is no way to object to the use of one's own. A form for something else offers only the objection form.
 */
export function waysFrom({ kind, finding, optOut, regime }: FormPage, index: RulesIndex, { fact }: I18n): Alternative[] {
  if (kind === 'other')
    return finding.optOuts
      .filter(isObjectionForm)
      .slice(0, 1)
      .flatMap((one) => wayOver(one, regime, index, fact(one.id)))
  const others = finding.optOuts.filter(
    (one) => one.kind !== 'third-party-form' && one.id !== optOut?.id && (!one.url || one.url !== optOut?.url),
  )
  return others.flatMap((one) => wayOver(one, regime, index, fact(one.id)))
}

/** An opt-out as the panel can offer it; empty if it has no usable address. */
export function wayOver({ kind, url }: OptOut, regime: Regime, index: RulesIndex, name: string): Alternative[] {
  if (!name) return []
  if (kind === 'letter') return hasLetters(regime) ? [{ name, letter: true }] : []
  return url && locate(index, url) ? [{ name, url }] : []
}
