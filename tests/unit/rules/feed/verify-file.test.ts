import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fileName, type FeedFile } from '../../../../rules/feed/envelope.ts'
import { Refused } from '../../../../rules/feed/refusals.ts'
import { verifyBytes } from '../../../../rules/feed/verify-bytes.ts'
import { readFeedRules, readFeedText, readIndexFile } from '../../../../rules/feed/verify-file.ts'
import { release } from '../../fixtures/feed-kit.ts'

const { folder, envelope, files } = await release()
const whole = { format: 2 as const, signers: ['0'.repeat(16)], ...envelope, files }
const entry = entryOf('index')
const bytes = bytesOf('index')

function entryOf(role: FeedFile['role']): FeedFile {
  const found = envelope.files.find((file) => file.role === role)
  if (!found) throw new Error(`The release has no ${role}`)
  return found
}

function bytesOf(role: FeedFile['role']): Uint8Array<ArrayBuffer> {
  return folder.get(fileName(entryOf(role))) ?? new Uint8Array()
}

async function reasonOf(content: Uint8Array<ArrayBuffer>): Promise<string | null> {
  return verifyBytes(content, entry).then(
    () => null,
    (error: unknown) => (error instanceof Refused ? error.reason : String(error)),
  )
}

it('takes the bytes that the envelope names', async () => {
  expect(await reasonOf(bytes)).toBeNull()
  expect(readIndexFile(bytes, whole).serial).toBe(envelope.serial)
})

it('refuses every changed byte', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
      expect(await reasonOf(bytes.map((byte, index) => (index === at ? byte ^ flip : byte)))).toBe('hash')
    }),
  )
})

it('refuses too few and too many bytes', async () => {
  expect(await reasonOf(bytes.slice(0, -1))).toBe('truncated')
  expect(await reasonOf(new Uint8Array([...bytes, 32]))).toBe('size')
})

it('refuses the rules of another release, and rules that do not fit the schema', () => {
  const others = whole.files.map((file) => (file.role === 'operator' ? { ...file, sha256: '0'.repeat(64) } : file))
  expect(() => readIndexFile(bytes, { ...whole, serial: envelope.serial + 1 })).toThrow(Refused)
  expect(() => readIndexFile(bytes, { ...whole, files: others })).toThrow(Refused)
  for (const read of [readIndexFile, readFeedRules]) {
    expect(() => read(new TextEncoder().encode('{"format":1}'), whole)).toThrow(Refused)
    expect(() => read(new Uint8Array([0xef, 0xbb, 0xbf, 0x7b, 0x7d]), whole)).toThrow(Refused)
  }
})

it('refuses the sentences of another language', () => {
  const file = files.find((one) => one.role === 'text' && one.operator === 'meta')
  const text = (file && folder.get(fileName(file))) ?? new Uint8Array()
  expect(readFeedText(text, 'en').texts).toEqual({ 'policy-eea': 'en 2026112401' })
  expect(() => readFeedText(text, 'de')).toThrow(Refused)
})
