import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFeed, splitFeed, type Envelope } from '../../../../rules/feed/envelope.ts'
import { REFUSALS, Refused } from '../../../../rules/feed/refusals.ts'
import { signBytes, signEnvelope } from '../../../../rules/feed/sign-envelope.ts'
import { keyId, parseKeys } from '../../../../rules/feed/trust.ts'
import { verifyEnvelope, type VerifyContext } from '../../../../rules/feed/verify-envelope.ts'
import { DAILY, feedFile, KEYS, NOW, release, ROOT, STRANGER, type Wish } from '../../fixtures/feed-kit.ts'

const TRUST = { keys: parseKeys(KEYS), revoked: [] }
const HERE: VerifyContext = { trust: TRUST, floor: 2026112301, now: NOW, served: NOW, version: '0.1.0' }
const DAY = 86_400_000

async function judge(bytes: Uint8Array, here: Partial<VerifyContext> = {}): Promise<string> {
  try {
    await verifyEnvelope(bytes, { ...HERE, ...here })
    return 'accepted'
  } catch (error) {
    return error instanceof Refused ? error.reason : `broke: ${String(error)}`
  }
}

async function judgeWish(wish: Wish, here: Partial<VerifyContext> = {}): Promise<string> {
  const { folder } = await release(wish)
  return judge(feedFile(folder), here)
}

describe('a signed envelope', () => {
  it('is accepted with a signature of a key that counts', async () => {
    expect(await judgeWish({})).toBe('accepted')
  })

  it('is accepted when further signatures are by keys that this build does not know', async () => {
    expect(await judgeWish({ pairs: [STRANGER, DAILY] })).toBe('accepted')
  })

  it('is accepted on the last day of its validity, and with unknown fields', async () => {
    expect(await judgeWish({ envelope: { expires: '2026-11-25' } })).toBe('accepted')
    const { folder } = await release()
    const { signed } = splitFeed(feedFile(folder))
    const text = new TextDecoder()
      .decode(signed)
      .replace('{', '{"colour":"blue",')
      .replace('"files":[', '"files":[{"role":"sound","hertz":440},')
    expect(await judge(await signBytes(new TextEncoder().encode(text), [DAILY]))).toBe('accepted')
  })

  it.each<[string, Wish, Partial<VerifyContext>, string]>([
    ['a key that nobody knows', { pairs: [STRANGER] }, {}, 'unknown-key'],
    ['a key that was revoked', {}, { trust: { ...TRUST, revoked: [keyId(DAILY.key)] } }, 'revoked-key'],
    ['the serial in use', {}, { floor: 2026112401 }, 'older'],
    ['an older serial', {}, { floor: 2026112402 }, 'older'],
    ['a past expiry', { envelope: { expires: '2026-11-24' } }, {}, 'expired'],
    ['a device whose clock is a year ahead', {}, { now: NOW + 365 * DAY, served: NOW }, 'clock'],
    ['a device whose clock is a year behind', {}, { now: NOW - 365 * DAY, served: NOW }, 'clock'],
    ['a device that was off for a year', {}, { now: NOW + 365 * DAY, served: NOW + 365 * DAY }, 'expired'],
    ['a server that tells no time', {}, { now: NOW + 365 * DAY, served: null }, 'expired'],
    ['a date in the future', { envelope: { issued: '2026-11-27T06:00:00Z' } }, {}, 'clock'],
    ['a serial from after its date', { serial: 2026112501 }, {}, 'schema'],
    ['a version to come', { envelope: { minVersion: '0.2' } }, {}, 'too-new'],
    ['no rules', { envelope: { files: [] } }, {}, 'schema'],
  ])('is refused for %s', async (_, wish, here, reason) => {
    expect(await judgeWish(wish, here)).toBe(reason)
  })

  it.each(['0.1.0', '0.1', '0.0.9', '0'])('is accepted if version %s suffices', async (minVersion) => {
    expect(await judgeWish({ envelope: { minVersion } })).toBe('accepted')
  })

  it('is refused in a format of the future, before or after the signature', async () => {
    const { folder } = await release()
    const text = new TextDecoder().decode(feedFile(folder))
    expect(await judge(new TextEncoder().encode(text.replace('feed 2', 'feed 3')))).toBe('format')
    expect(await judge(await signBytes(new TextEncoder().encode('{"format":3}'), [DAILY]))).toBe('format')
    expect(await judge(await signBytes(new TextEncoder().encode('nonsense'), [DAILY]))).toBe('schema')
    expect(await judge(new Uint8Array())).toBe('format')
    // The first line is not signed: it must agree with the envelope.
    expect(await judge(new TextEncoder().encode(text.replace('feed 2', 'feed 1')))).toBe('format')
  })

  it('is refused when one of its signers is left out or another one claimed', async () => {
    const { folder } = await release({ pairs: [ROOT, DAILY] })
    const text = new TextDecoder().decode(feedFile(folder))
    const [first, second, ...rest] = text.split('\n')
    expect(second).toContain(keyId(ROOT.key))
    expect(await judge(new TextEncoder().encode([first, ...rest].join('\n')))).toBe('signature')
  })
})

describe('keys', () => {
  const fresh = STRANGER

  it('are added and revoked by an envelope that a root key signed', async () => {
    const { folder } = await release({ pairs: [ROOT], envelope: { trust: [fresh.key], revoke: [keyId(DAILY.key)] } })
    const { trust } = await verifyEnvelope(feedFile(folder), HERE)
    expect(await judgeWish({ pairs: [fresh] }, { trust })).toBe('accepted')
    expect(await judgeWish({ pairs: [DAILY] }, { trust })).toBe('revoked-key')
  })

  it('are not changed by any other key', async () => {
    const { folder } = await release({ envelope: { trust: [fresh.key], revoke: [keyId(ROOT.key)] } })
    expect((await verifyEnvelope(feedFile(folder), HERE)).trust).toEqual(TRUST)
  })

  it('of the root outlive an attempt to revoke them, and none can be added', async () => {
    const { folder } = await release({ pairs: [ROOT], envelope: { trust: [fresh.key], revoke: [keyId(ROOT.key)] } })
    const { trust } = await verifyEnvelope(feedFile(folder), HERE)
    expect(await judgeWish({ pairs: [ROOT] }, { trust })).toBe('accepted')
    expect(trust.keys.filter(({ root }) => root)).toEqual([{ key: ROOT.key, root: true }])
  })

  it.each(['', 'abc', `${DAILY.key}00`, DAILY.key.toUpperCase(), `root:${DAILY.key},`])('cannot be set to %j', (list) => {
    expect(() => parseKeys(list)).toThrow(/hexadecimal/)
  })
})

describe('whatever happens to the bytes', () => {
  it('a changed byte is refused', async () => {
    const bytes = feedFile((await release({ pairs: [ROOT, DAILY] })).folder)
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const changed = bytes.map((byte, index) => (index === at ? byte ^ flip : byte))
        expect(REFUSALS).toContain(await judge(changed))
      }),
      { numRuns: 500 },
    )
  })

  it('a changed byte in the signature of an unknown key changes nothing; anywhere else it is refused', async () => {
    const bytes = feedFile((await release({ pairs: [STRANGER, DAILY] })).folder)
    const start = 'trainspotter-feed 1\n'.length + 'id of sixteen xx '.length
    const { envelope } = await verifyEnvelope(bytes, HERE)
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.constantFrom(...Array.from('0123456789abcdef'), 'Z', '\n'), async (at, letter) => {
        const changed = bytes.map((byte, index) => (index === at ? letter.charCodeAt(0) : byte))
        if (changed[at] === bytes[at]) return
        const strange = at >= start && at < start + 128 && /[0-9a-f]/.test(letter)
        const outcome = await verifyEnvelope(changed, HERE).then(
          (verified) => verified.envelope,
          (error: unknown) => (error instanceof Refused ? 'refused' : error),
        )
        expect(outcome).toEqual(strange ? envelope : 'refused')
      }),
      { numRuns: 500 },
    )
  })

  it('a shorter, longer or rearranged file is refused', async () => {
    const bytes = feedFile((await release()).folder)
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.uint8Array({ minLength: 1, maxLength: 40 }), async (at, extra) => {
        expect(REFUSALS).toContain(await judge(bytes.subarray(0, at)))
        expect(REFUSALS).toContain(await judge(new Uint8Array([...bytes, ...extra])))
        expect(REFUSALS).toContain(await judge(new Uint8Array([...bytes.subarray(0, at), ...extra, ...bytes.subarray(at)])))
      }),
    )
  })

  it('nonsense is refused, never a crash', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (bytes) => {
        expect(REFUSALS).toContain(await judge(bytes))
      }),
    )
  })

  it('signed nonsense is refused, never a crash', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), async (text) => {
        expect(REFUSALS).toContain(await judge(await signBytes(new TextEncoder().encode(text), [DAILY])))
      }),
    )
  })

  it('a sequence of envelopes never lowers the serial', async () => {
    const { envelope } = await release()
    const serials = fc.array(fc.integer({ min: 2026112300, max: 2026112499 }), { maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(serials, async (all) => {
        let floor = 2026112301
        for (const serial of all) {
          const before = floor
          const bytes = await signEnvelope({ ...envelope, serial }, [DAILY])
          const verified = await verifyEnvelope(bytes, { ...HERE, floor }).catch(() => null)
          floor = verified ? verified.envelope.serial : floor
          expect(floor).toBe(Math.max(before, serial))
        }
      }),
      { numRuns: 30 },
    )
  })
})

it('reads back what was signed', async () => {
  const { folder, envelope } = await release()
  const read: Envelope = readFeed(feedFile(folder))
  expect(read).toEqual({ format: 2, ...envelope, signers: [keyId(DAILY.key)] })
})
