import { FEED_FORMAT, type Envelope } from './envelope.ts'
import { fromHex, toHex } from './hex.ts'
import { keyId } from './trust.ts'

/** A key pair as hexadecimal digits: 32 bytes each; `secret` is the seed of RFC 8032. */
export interface KeyPair {
  secret: string
  key: string
}

/**
 * Prefix of the seed in the PKCS #8 form of an Ed25519 private key (RFC 8410). Repeated in `rules/tools/sign-alone.ts`, which imports
 * nothing of ours.
 */
const PKCS8 = '302e020100300506032b657004220420'

export async function makeKeyPair(): Promise<KeyPair> {
  return pairOf(toHex(crypto.getRandomValues(new Uint8Array(32))))
}

export async function pairOf(secret: string): Promise<KeyPair> {
  const { x = '' } = await crypto.subtle.exportKey('jwk', await privateKey(secret))
  const binary = atob(x.replaceAll('-', '+').replaceAll('_', '/'))
  return { secret, key: toHex(Uint8Array.from(binary, (letter) => letter.charCodeAt(0))) }
}

/** The bytes of `feed.txt`. Sets the `signers` of the envelope. */
export async function signEnvelope(
  envelope: Omit<Envelope, 'format' | 'signers'> & Partial<Pick<Envelope, 'format'>>,
  pairs: readonly KeyPair[],
): Promise<Uint8Array<ArrayBuffer>> {
  const signers = pairs.map(({ key }) => keyId(key))
  const whole = { format: FEED_FORMAT, ...envelope, signers }
  return signBytes(new TextEncoder().encode(JSON.stringify(whole)), pairs, whole.format)
}

/** Puts the signature lines before the bytes. */
export async function signBytes(
  signed: Uint8Array<ArrayBuffer>,
  pairs: readonly KeyPair[],
  format: number = FEED_FORMAT,
): Promise<Uint8Array<ArrayBuffer>> {
  const lines = await Promise.all(
    pairs.map(async ({ secret, key }) => {
      const signature = await crypto.subtle.sign('Ed25519', await privateKey(secret), signed)
      return `${keyId(key)} ${toHex(new Uint8Array(signature))}\n`
    }),
  )
  const head = new TextEncoder().encode(`trainspotter-feed ${format}\n${lines.join('')}\n`)
  return new Uint8Array([...head, ...signed])
}

async function privateKey(secret: string): Promise<CryptoKey> {
  return crypto.subtle.importKey('pkcs8', fromHex(PKCS8 + secret), 'Ed25519', true, ['sign'])
}
