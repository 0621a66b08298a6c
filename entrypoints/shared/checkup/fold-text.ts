/** Letters that NFD does not decompose, with their usual ASCII spelling. */
const SPELLED: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' }

/** Splits a text into words as they are compared: lower-case letters and digits without accents. */
export function foldWords(text: string): string[] {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[ßæœøłđðþı]/g, (sign) => SPELLED[sign] ?? sign)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
}
