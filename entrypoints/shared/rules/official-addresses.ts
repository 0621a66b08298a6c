import type { I18n } from '../i18n/translator.ts'

/** The operators' own pages for objecting. Bundled in the code, so that they are available when nothing else can be read. */
export function officialAddresses({ fallback }: I18n): { url: string; name: string }[] {
  return __FALLBACK__.map(({ id, url, name }) => ({ url, name: fallback(id) ?? name }))
}
