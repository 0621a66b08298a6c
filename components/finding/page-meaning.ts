import { meaningOf } from '../../entrypoints/shared/badge/appearance.ts'
import type { Finding } from '../../rules/engine/find.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'

/** Pages of public posts, which the sentence above already covers. */
const SAID_ABOVE: ReadonlySet<Finding['context']> = new Set(['feed', 'video'])

/**
 * What this kind of page means; empty if that changes nothing now. News is read first, and while an answer is pending only the form itself
 * still asks for something.
 */
export function pageMeaning({ state, context, notes }: Pick<Finding, 'state' | 'context' | 'notes'>, { t, fact }: I18n): string {
  const waiting = meaningOf(state).speaksOf === 'record' && state !== 'objected' && state !== 'off'
  if (state === 'changed' || SAID_ABOVE.has(context) || (waiting && context !== 'form')) return ''
  return notes
    .filter(({ kind, id }) => kind === 'context' && fact(id) !== '')
    .map(({ id, disputed }) => (disputed ? t('claim.disputed', { said: fact(id) }) : fact(id)))
    .join(' ')
}
