import { isDay } from './days.ts'
import type { LetterInputs } from './inputs.ts'
import type { LetterCase } from './values.ts'

/** Possible enclosures. Only the person knows whether they have them. */
export function enclosuresFor({ kind, family, facts, inputs }: LetterCase): LetterInputs['enclosures'][number][] {
  if (kind !== 'complaint' && kind !== 'company-complaint') return []
  const asked = isDay(inputs.sent)
  return [
    ...(asked ? (['request', 'proof'] as const) : []),
    ...(asked && inputs.answer !== 'none' ? (['answer'] as const) : []),
    ...(kind === 'complaint' && family === 'uk' && isDay(inputs.complained) ? (['company'] as const) : []),
    ...(kind === 'complaint' && facts.authority?.caveats.includes('id-copy') ? (['id'] as const) : []),
  ]
}
