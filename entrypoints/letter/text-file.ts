const BYTE_ORDER_MARK = '\uFEFF'

/**
 * A text for older Windows programs. Without the byte order mark they assume the country's code page, and without CRLF they show a single
 * long line.
 */
export function textFile(text: string): string {
  return BYTE_ORDER_MARK + text.replaceAll(/\r\n?|\n/g, '\r\n')
}
