import { createPrivateKey, createPublicKey, sign } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Signs a `feed.txt` that `rules:sign -- --unsigned` wrote, with the secret keys in RULES_FEED_SECRET, separated by commas. It imports
 * nothing but Node, so that the secret never is where third-party code is installed or runs (the workflow `rules-feed.yml`).
 */

/**
 * Prefix of the seed in the PKCS #8 form of an Ed25519 private key (RFC 8410). Repeats `rules/feed/sign-envelope.ts`, because nothing is
 * imported here.
 */
const PKCS8 = '302e020100300506032b657004220420'

/** Makes the same bytes as `rules/feed/sign-envelope.ts`. */
export function signAlone(unsigned: string, secrets: readonly string[]): string {
  const [head = '', body = ''] = unsigned.split('\n\n')
  if (!/^trainspotter-feed \d+$/.test(head) || secrets.length === 0) throw new Error('There is no unsigned feed, or no secret key')
  const keys = secrets.map((secret) => createPrivateKey({ key: Buffer.from(PKCS8 + secret, 'hex'), format: 'der', type: 'pkcs8' }))
  const ids = keys.map((key) => createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex').slice(0, 16))
  const envelope: Record<string, unknown> = JSON.parse(body)
  const signed = JSON.stringify({ ...envelope, signers: ids })
  const lines = keys.map((key, at) => `${ids[at]} ${sign(null, Buffer.from(signed), key).toString('hex')}\n`)
  return `${head}\n${lines.join('')}\n${signed}`
}

/**
 * Throws for what the daily key must not sign, whatever the previous job passed on: a release other than the tag's, one that is valid for
 * more than a year from `now` (milliseconds), and a change of keys, which a maintainer signs with the root key.
 */
export function checkUnsigned(unsigned: string, tag: string, now: number): void {
  const envelope: Record<string, unknown> = JSON.parse(unsigned.split('\n\n')[1] ?? '')
  const { serial, expires } = envelope
  if (tag !== `rules-${String(serial)}`) throw new Error(`The serial ${String(serial)} is not that of the tag ${tag}`)
  if ('trust' in envelope || 'revoke' in envelope) throw new Error('Keys change only by the root key: sign this release by hand')
  const end = /^\d{4}-\d{2}-\d{2}$/.test(String(expires)) ? Date.parse(String(expires)) : Number.NaN
  if (!(end <= now + YEAR)) throw new Error(`A release that ends on ${String(expires)} would hold for more than a year`)
}

const YEAR = 366 * 86_400_000

if (import.meta.main) {
  const path = join(process.argv[2] ?? '', 'feed.txt')
  const unsigned = readFileSync(path, 'utf8')
  checkUnsigned(unsigned, process.env['RULES_TAG'] ?? '', Date.now())
  const secrets = (process.env['RULES_FEED_SECRET'] ?? '').split(',').map((secret) => secret.trim())
  writeFileSync(path, signAlone(unsigned, secrets.filter(Boolean)))
}
