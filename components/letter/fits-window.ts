/** What a line of the window holds in the print of the letter, with room for wide letters, and how many lines there are. */
const LETTERS = 34
const LINES = 8

/** Whether an address fits the window of an envelope. */
export function fitsWindow(address: readonly string[]): boolean {
  return address.reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / LETTERS)), 0) <= LINES
}
