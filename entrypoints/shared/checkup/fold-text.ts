/** Letters that Unicode does not take apart, as people type them who lack the key. */
const SPELLED: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' }

/** Words as they are compared: small letters and digits without accents. */
export function foldWords(text: string): string[] {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[ßæœøłđðþı]/g, (sign) => SPELLED[sign] ?? sign)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
}
