import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fileName } from '../../../../rules/feed/envelope.ts'
import { readFolder, writeFolder } from '../../../../rules/feed/folder-on-disk.ts'
import { pairOf, signEnvelope } from '../../../../rules/feed/sign-envelope.ts'
import { envelopeIn } from '../../../../rules/feed/verify-folder.ts'
import { publishFeed } from '../../../../rules/tools/publish.ts'
import { checkUnsigned, signAlone } from '../../../../rules/tools/sign-alone.ts'
import { refuseToSign } from '../../../../rules/tools/sign.ts'
import { DAILY, feedFile, KEYS, NOW, release, ROOT, STRANGER } from '../../fixtures/feed-kit.ts'
import { smallRules } from '../../fixtures/small-rules.ts'

let dir: string

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'feed-'))
})
afterEach(() => rmSync(dir, { recursive: true }))

const at = (name: string): string => join(dir, name)

describe('rules:publish', () => {
  it('serves what was signed, and keeps the files of the release before, no older ones', async () => {
    const all = await Promise.all([1, 2, 3].map((n) => release({ serial: 2026112400 + n })))
    for (const [n, { folder }] of all.entries()) {
      writeFolder(at(`signed-${n}`), folder)
      await publishFeed(at(`signed-${n}`), at('site'), KEYS, NOW)
    }
    const named = all.slice(1).flatMap(({ files }) => files.map(fileName))
    expect(readdirSync(at('site')).toSorted()).toEqual([...new Set(named), 'feed.txt'].toSorted())
    expect(envelopeIn(readFolder(at('site')))?.serial).toBe(2026112403)
  })

  it('leaves files alone that are no part of a feed', async () => {
    writeFolder(at('signed'), (await release()).folder)
    writeFolder(at('site'), new Map([['index.html', new Uint8Array([33])]]))
    await publishFeed(at('signed'), at('site'), KEYS, NOW)
    expect(readFileSync(at('site/index.html'), 'utf8')).toBe('!')
  })

  it.each([
    ['a key that readers do not know', { pairs: [STRANGER] }, 'unknown-key'],
    ['the serial that is published', { serial: 2026112402 }, 'older'],
    ['rules of another release', { serial: 2026112403, rules: { serial: 1 } }, 'schema'],
  ])('refuses %s, and changes nothing', async (_, wish, reason) => {
    writeFolder(at('signed'), (await release({ serial: 2026112402 })).folder)
    await publishFeed(at('signed'), at('site'), KEYS, NOW)
    const before = readFolder(at('site'))
    writeFolder(at('wrong'), (await release(wish)).folder)
    await expect(publishFeed(at('wrong'), at('site'), KEYS, NOW)).rejects.toThrow(reason)
    expect(readFolder(at('site'))).toEqual(before)
  })

  it('refuses a folder that lacks a file', async () => {
    const { folder, envelope } = await release()
    const [first] = envelope.files.map(fileName)
    folder.delete(first ?? '')
    writeFolder(at('signed'), folder)
    await expect(publishFeed(at('signed'), at('site'), KEYS, NOW)).rejects.toThrow(`The folder holds no ${first}`)
  })
})

describe('rules:sign', () => {
  it('refuses a serial that does not rise, and what rules:check refuses', () => {
    expect(refuseToSign(smallRules(), null, [])).toEqual([])
    expect(refuseToSign(smallRules(), 2026112300, [])).toEqual([])
    expect(refuseToSign(smallRules(), 2026112301, [])).toEqual([expect.stringContaining('does not rise')])
    expect(refuseToSign(smallRules(), null, ['error …'])).toEqual(['error …'])
  })

  it('refuses rules that no device would accept any more', () => {
    const env = { ...process.env, RULES_FEED_SECRET: '44'.repeat(32) }
    const { expires } = JSON.parse(readFileSync('rules/data/release.json', 'utf8'))
    const now = new Date(Date.parse(expires) + 2 * 86_400_000).toISOString()
    expect(() =>
      execFileSync('node', ['rules/tools/sign.ts', '--first', '--now', now, '--out', at('late')], { env, stdio: 'pipe' }),
    ).toThrow(`the rules expired on ${expires}`)
  })

  it('signs the rules of this checkout so that they can be published', async () => {
    const secret = '44'.repeat(32)
    const { serial, published } = JSON.parse(readFileSync('rules/data/release.json', 'utf8'))
    const now = `${published}T12:00:00Z`
    const env = { ...process.env, RULES_FEED_SECRET: secret }
    execFileSync('node', ['rules/tools/sign.ts', '--first', '--now', now, '--out', at('signed')], { env, stdio: 'pipe' })
    const { key } = await pairOf(secret)
    const signed = await publishFeed(at('signed'), at('site'), key, Date.parse(now))
    expect(signed.serial).toBe(serial)
  })
})

describe('rules:keys', () => {
  it('writes a secret that nobody else can read, never over another, and prints the public key', async () => {
    const printed = execFileSync('node', ['rules/tools/keys.ts', at('a.key')], { encoding: 'utf8' })
    const { key } = await pairOf(readFileSync(at('a.key'), 'utf8').trim())
    expect(printed.trim().split('\n').at(-1)).toBe(key)
    expect(statSync(at('a.key')).mode & 0o077).toBe(0)
    expect(() => execFileSync('node', ['rules/tools/keys.ts', at('a.key')], { stdio: 'pipe' })).toThrow(/never overwritten/)
  })

  it('refuses to put one into the checkout', () => {
    expect(() => execFileSync('node', ['rules/tools/keys.ts', 'secret.key'], { stdio: 'pipe' })).toThrow(/outside/)
  })
})

it('never leaves a half-written file under its name', () => {
  writeFileSync(at('feed.txt.part'), 'half')
  expect(readFolder(dir).size).toBe(0)
})

describe('rules:sign --unsigned and rules/tools/sign-alone.ts', () => {
  it.each([[[DAILY]], [[ROOT, DAILY]]])('make the same bytes as signing at once', async (pairs) => {
    const { folder, envelope } = await release({ pairs })
    const unsigned = new TextDecoder().decode(await signEnvelope(envelope, []))
    expect(
      signAlone(
        unsigned,
        pairs.map(({ secret }) => secret),
      ),
    ).toBe(new TextDecoder().decode(feedFile(folder)))
  })

  it('sign nothing without a key, and nothing that is no feed', () => {
    expect(() => signAlone('trainspotter-feed 2\n\n{}', [])).toThrow(/no secret key/)
    expect(() => signAlone('{}', [DAILY.secret])).toThrow(/no unsigned feed/)
  })

  const today = Date.parse('2026-11-30T12:00:00Z')
  const unsigned = (changes: object) =>
    `trainspotter-feed 2\n\n${JSON.stringify({ format: 2, serial: 2026113001, expires: '2027-11-30', ...changes })}`

  it.each<[string, object, RegExp]>([
    ['another release than the tag names', { serial: 2026113002 }, /serial/],
    ['a key that is to count', { trust: ['0'.repeat(64)] }, /root key/],
    ['a key that is to count no more', { revoke: [] }, /root key/],
    ['an end in more than a year', { expires: '2027-12-02' }, /more than a year/],
    ['no end', { expires: undefined }, /more than a year/],
    ['an end that is no day', { expires: 2027 }, /more than a year/],
  ])('do not sign %s', (_, changes, reason) => {
    expect(() => checkUnsigned(unsigned(changes), 'rules-2026113001', today)).toThrow(reason)
    expect(() => checkUnsigned(unsigned({}), 'rules-2026113001', today)).not.toThrow()
  })

  it('refuse before anything is signed when run by themselves', () => {
    writeFileSync(at('feed.txt'), unsigned({ serial: 1 }))
    const env = { ...process.env, RULES_TAG: 'rules-2', RULES_FEED_SECRET: DAILY.secret }
    expect(() => execFileSync('node', ['rules/tools/sign-alone.ts', dir], { stdio: 'pipe', env })).toThrow(/serial 1/)
    expect(readFileSync(at('feed.txt'), 'utf8')).toBe(unsigned({ serial: 1 }))
  })
})
