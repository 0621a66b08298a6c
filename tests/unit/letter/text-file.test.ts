// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { copyText, downloadText } from '../../../entrypoints/letter/export-letter.ts'

const TEXT = 'Grüße aus Wien\n\n– Ada\n'
let handed: Blob[]

beforeEach(() => {
  handed = []
  vi.useFakeTimers()
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue()
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) handed.push(blob)
    return 'blob:letter'
  })
})

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

/** The bytes of the file. A decoder would remove the byte order mark. */
async function bytesOf(text: string): Promise<Uint8Array> {
  downloadText('letter.txt', text)
  expect(handed).toHaveLength(1)
  return new Uint8Array((await handed[0]?.arrayBuffer()) ?? new ArrayBuffer(0))
}

it('a saved text says that it is UTF-8, which older Windows programs do not guess', async () => {
  const bytes = await bytesOf(TEXT)
  expect(bytes.slice(0, 3)).toEqual(Uint8Array.of(0xef, 0xbb, 0xbf))
  expect(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toContain('Grüße aus Wien')
})

it.each([
  ['as letters are made', 'one\n\ntwo\n'],
  ['as Windows pastes them', 'one\r\n\r\ntwo\r\n'],
  ['as old Macs paste them', 'one\r\rtwo\r'],
])('a saved text has the line ends of Windows: %s', async (_, text) => {
  expect(new TextDecoder().decode(await bytesOf(text))).toBe('one\r\n\r\ntwo\r\n')
})

it('a copied text stays as it is: mark and line ends are for files', async () => {
  const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
  await copyText(TEXT)
  expect(writeText).toHaveBeenCalledWith(TEXT)
})
