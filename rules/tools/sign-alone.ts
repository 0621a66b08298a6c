import { createPrivateKey, createPublicKey, sign } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Signs a `feed.txt` that `rules:sign -- --unsigned` wrote, with the secret keys in RULES_FEED_SECRET, a comma between several. It imports
 * nothing but Node, so that the secret is never where the code of others is installed or runs (the workflow `rules-feed.yml`).
 */

/** What stands before the seed in the PKCS #8 form of an Ed25519 private key (RFC 8410). */
const PKCS8 = '302e020100300506032b657004220420'

/** The same bytes as `rules/feed/sign-envelope.ts` makes. */
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

if (import.meta.main) {
  const path = join(process.argv[2] ?? '', 'feed.txt')
  const secrets = (process.env['RULES_FEED_SECRET'] ?? '').split(',').map((secret) => secret.trim())
  writeFileSync(path, signAlone(readFileSync(path, 'utf8'), secrets.filter(Boolean)))
}
