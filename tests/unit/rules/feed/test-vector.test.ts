import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { toHex } from '../../../../rules/feed/hex.ts'
import { pairOf, signEnvelope } from '../../../../rules/feed/sign-envelope.ts'
import { verifyEnvelope } from '../../../../rules/feed/verify-envelope.ts'

const readme = readFileSync('rules/README.md', 'utf8')
const vector = /```text\n(trainspotter-feed 2\n[^`]*)\n```/.exec(readme)?.[1] ?? ''
const bytes = new TextEncoder().encode(vector)

it('is in the README and correct: a secret key gives its public key', async () => {
  // The first test key of RFC 8032, section 7.1.
  const { key } = await pairOf('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60')
  expect(key).toBe('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a')
  expect(readme).toContain(key)
})

it('is in the README and correct: signing the same envelope gives the same bytes', async () => {
  const pair = await pairOf('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60')
  const sha256 = toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode('{}'))))
  const files = (['index', 'authorities'] as const).map((role) => ({ role, sha256, size: 2 }))
  const signed = await signEnvelope(
    { serial: 2026112301, issued: '2026-11-23T06:00:00Z', expires: '2027-05-23', minVersion: '0.1.0', files },
    [pair],
  )
  expect(vector).toBe(new TextDecoder().decode(signed))
  expect(readme).toContain(toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))))
})

it('is in the README and correct: the extension accepts it', async () => {
  const trust = { keys: [{ key: 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a', root: false }], revoked: [] }
  const now = Date.parse('2026-11-24T00:00:00Z')
  const { envelope } = await verifyEnvelope(bytes, { trust, floor: 0, now, served: null, version: '0.1.0' })
  expect(envelope.serial).toBe(2026112301)
})
