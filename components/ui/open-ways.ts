import { leadsSomewhere } from '../../rules/engine/can-act.ts'
import type { Finding } from '../../rules/engine/find.ts'
import { hasLetters } from '../../rules/letters/family.ts'
import type { OptOut } from '../../rules/schema/statements.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'

/** The opt-outs that lead somewhere: to an address, to labels to press, or to an existing letter. One without a name cannot be shown. */
export function openWays(optOuts: readonly OptOut[], { regime }: Pick<Finding, 'regime'>, { fact }: Pick<I18n, 'fact'>): OptOut[] {
  return optOuts.filter((way) => fact(way.id) !== '' && (way.kind === 'letter' ? hasLetters(regime) : leadsSomewhere(way)))
}
