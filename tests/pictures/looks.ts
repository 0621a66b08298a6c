/** A variant in which every screen is captured. */
export interface Look {
  scheme: 'light' | 'dark'
  /** A narrow phone instead of popup and desktop sizes. */
  narrow?: boolean
  /** How the copy of the build is changed: right to left, or a language 40 % longer. */
  dress?: 'rtl' | 'long'
}

export const LOOKS: Record<string, Look> = {
  light: { scheme: 'light' },
  dark: { scheme: 'dark' },
  narrow: { scheme: 'light', narrow: true },
  rtl: { scheme: 'light', dress: 'rtl' },
  long: { scheme: 'light', dress: 'long' },
  // What breaks first: a phone in a long language.
  'long-narrow': { scheme: 'light', narrow: true, dress: 'long' },
}

/** The date on which all pictures are taken; its evidence is fresh. */
export const DAY = '2026-11-30'
