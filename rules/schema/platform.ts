/** What the platform takes: anything else, however well it fits a pattern, would throw on a screen or lead elsewhere than it says. */

/** Bytes; browsers and servers take longer ones, people are not sent to them. */
const LONGEST_LINK = 2048
const HOST = /^(?!xn--)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.(?!xn--)[a-z0-9]([a-z0-9-]*[a-z0-9])?)*\.[a-z]{2,}$/

/** An address that reads as it leads: https, spelled as the browser would, a host in plain letters, no user name and no port. */
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

/** `2026`, `2026-08` or `2026-08-22`, as the calendar has it. */
export function isCalendarDate(text: string): boolean {
  const whole = `${text}-01-01`.slice(0, 10)
  const time = Date.parse(`${whole}T00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(whole)
}

/** Of a language, as `Intl.DisplayNames` and the attribute `lang` take it: `pt-BR`, not `pt_BR`, and nothing about calendars or numbers. */
export function isLanguage(tag: string): boolean {
  try {
    return new Intl.Locale(tag).baseName.toLowerCase() === tag.toLowerCase()
  } catch {
    return false
  }
}

let names: Intl.DisplayNames | undefined

/** A country that the browser can name. */
export function isCountry(code: string): boolean {
  names ??= new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  return /^[A-Z]{2}$/.test(code) && names.of(code) !== undefined
}

/** Names of the language's own objects, such as `constructor`: looked up in a list, they would be found in every one. */
export function isOwnName(name: string): boolean {
  return name in Object.prototype
}
