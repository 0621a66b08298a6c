/** Words that the harnesses of both browsers share. */

export interface Toolbar {
  text: string
  title: string
  /** `#rrggbb`. */
  colour: string
}

/** Where the person seems to be; the extension guesses country and language from it. */
export interface Setting {
  /** IANA name. */
  timeZone: string
  language: string
}

/** A person in Vienna whose browser speaks English. */
export const VIENNA: Setting = { timeZone: 'Europe/Vienna', language: 'en' }

export function toHex(rgba: readonly number[]): string {
  return `#${rgba
    .slice(0, 3)
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('')}`
}
