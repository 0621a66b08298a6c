import type { Finding } from '../../rules/engine/find.ts'
import { hasLetters } from '../../rules/letters/family.ts'
import type { Route } from '../../rules/schema/statements.ts'
import type { Speech } from '../../entrypoints/shared/i18n/translator.ts'

/** Those of the ways that lead somewhere: to an address, or to a letter that there is. Without a name there is nothing to press. */
export function openWays(routes: readonly Route[], { regime }: Pick<Finding, 'regime'>, { say }: Pick<Speech, 'say'>): Route[] {
  return routes.filter(({ id, kind, url }) => say(id) !== '' && (kind === 'letter' ? hasLetters(regime) : url?.startsWith('https://')))
}
