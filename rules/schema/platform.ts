/** What the platform accepts: anything else, however well it fits a pattern, would throw on a screen or lead elsewhere than it says. */

/** In bytes; browsers and servers accept longer ones, but people are not sent to them. */
const LONGEST_LINK = 2048
const HOST = /^(?!xn--)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.(?!xn--)[a-z0-9]([a-z0-9-]*[a-z0-9])?)*\.[a-z]{2,}$/

/** An address that leads where it seems to: https, normalised, an ASCII host, no user name and no port. */
export function isPlainLink(text: string): boolean {
  const url = text.length > LONGEST_LINK ? null : URL.parse(text)
  return (
    url !== null &&
    url.href === text &&
    url.protocol === 'https:' &&
    `${url.username}${url.password}${url.port}` === '' &&
    HOST.test(url.hostname)
  )
}

/** `2026`, `2026-08` or `2026-08-22`, if the calendar has it. */
export function isCalendarDate(text: string): boolean {
  const whole = `${text}-01-01`.slice(0, 10)
  const time = Date.parse(`${whole}T00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(whole)
}

/** A language tag that `Intl.DisplayNames` and the attribute `lang` accept: `pt-BR`, not `pt_BR`, and without extensions for calendars or numbers. */
export function isLanguage(tag: string): boolean {
  try {
    return new Intl.Locale(tag).baseName.toLowerCase() === tag.toLowerCase()
  } catch {
    return false
  }
}

let names: Intl.DisplayNames | undefined

/** A country code that the browser has a name for. */
export function isCountry(code: string): boolean {
  names ??= new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  return /^[A-Z]{2}$/.test(code) && names.of(code) !== undefined
}

/** Names of built-in properties, such as `constructor`: looked up in an object, they would always be found. */
export function isOwnName(name: string): boolean {
  return name in Object.prototype
}
