/**
 * A language tag in its canonical spelling, or null for anything else. Pages and systems write `de_DE`, `DE`, `deu` or `de_DE.UTF-8`, and
 * functions that take language tags throw on some of these.
 */
export function languageTag(spelled: string): string | null {
  const [tag = ''] = spelled.trim().replaceAll('_', '-').split(/[.@]/)
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null
  } catch {
    return null
  }
}

/** Whether a tag, however it is spelled, is of this language. */
export function isOf(language: string, spelled: string): boolean {
  const tag = languageTag(spelled)
  return tag === language || (tag?.startsWith(`${language}-`) ?? false)
}
