const BYTE_ORDER_MARK = '\uFEFF'

/**
 * A text as older Windows programs read it. Without the mark they take it for the code page of the country,
 * without their own line ends they show it as one long line.
 */
export function textFile(text: string): Blob {
  const lines = text.replaceAll(/\r\n?|\n/g, '\r\n')
  return new Blob([BYTE_ORDER_MARK, lines], { type: 'text/plain;charset=utf-8' })
}
