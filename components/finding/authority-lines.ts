import type { ChosenAuthority } from '../../rules/engine/select.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'

/** The authority's requirements, and the office to which it passes a complaint on. */
export function authorityLines(
  { caveats, passedTo }: Pick<ChosenAuthority, 'caveats' | 'passedTo'>,
  { fact }: Pick<I18n, 'fact'>,
): string[] {
  return caveats.flatMap((code) => {
    const text = fact(`trap.${code}`)
    const office = code === 'office-elsewhere' ? passedTo : undefined
    return text ? [office ? `${text} (${office})` : text] : []
  })
}
