/** Characters per line in the envelope's window, allowing for wide letters, and the number of lines. */
const LETTERS = 34
const LINES = 8

/** Whether an address fits the window of an envelope. */
export function fitsWindow(address: readonly string[]): boolean {
  return address.reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / LETTERS)), 0) <= LINES
}
