import type { Tone } from '../messages.ts'

/**
 * Each tone on a light ground, where white text on it is legible too (at least 4.5 : 1), and on a dark one. `components/ui/tokens.css`
 * repeats them; a test compares.
 */
export const TONE_COLOURS: Record<Tone, { light: string; dark: string }> = {
  red: { light: '#b3261e', dark: '#ff9d94' },
  orange: { light: '#9a3d00', dark: '#ffb37e' },
  amber: { light: '#855400', dark: '#ffca7a' },
  blue: { light: '#1d4f91', dark: '#9cc3ff' },
  green: { light: '#1b6e38', dark: '#86dba2' },
  violet: { light: '#5f3b94', dark: '#c9aef5' },
  grey: { light: '#5d5b55', dark: '#aeaba3' },
}

/** A tone's colour for both grounds, as CSS. */
export function lightDark(tone: Tone): string {
  const { light, dark } = TONE_COLOURS[tone]
  return `light-dark(${light},${dark})`
}
