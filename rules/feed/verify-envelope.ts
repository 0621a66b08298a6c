import { readEnvelope, splitFeed, type Envelope, type SignatureLine } from './envelope.ts'
import { fromHex } from './hex.ts'
import { Refused } from './refusals.ts'
import { extendTrust, findKey, type Trust, type TrustedKey } from './trust.ts'

const DAY = 86_400_000

export interface VerifyContext {
  trust: Trust
  /** Serial that must be exceeded: the greatest ever accepted, or that of the bundled rules. */
  floor: number
  /** If a root key signed later than what was last accepted, only this must be exceeded: the thief of another key may have used up serials. */
  rootFloor?: { serial: number; issued: string }
  /** This device's clock, in milliseconds since 1970. */
  now: number
  /** The server's clock, if it sent one. Only used to explain a refusal. */
  served: number | null
  /** Version of this extension, `1.2.3`. */
  version: string
}

export interface Verified {
  envelope: Envelope
  /** Keys whose signatures count from now on. */
  trust: Trust
  /** A root key signed. */
  root: boolean
}

/**
 * Verifies a `feed.txt`. Pure except for WebCrypto. Nothing of the content is read before a signature is verified. Rejects with `Refused`,
 * or with the browser's own error if it does not support Ed25519.
 */
export async function verifyEnvelope(
  bytes: Uint8Array,
  { trust, floor, rootFloor, now, served, version }: VerifyContext,
): Promise<Verified> {
  const { lines, signed, format } = splitFeed(bytes)
  const signers = await verifySignatures(lines, signed, trust)
  const envelope = readEnvelope(signed, format)
  if (envelope.signers.join() !== lines.map(({ key }) => key).join()) throw new Refused('signature')
  if (isNewer(envelope.minVersion, version)) throw new Refused('too-new')
  checkClock(envelope, now, served)
  const root = signers.some((signer) => signer.root)
  const isLater = root && rootFloor && Date.parse(envelope.issued) > Date.parse(rootFloor.issued)
  if (envelope.serial <= (isLater ? rootFloor.serial : floor)) throw new Refused('older')
  return { envelope, root, trust: root ? extendTrust(trust, envelope.trust ?? [], envelope.revoke ?? []) : trust }
}

/** At least one signature must be by a trusted key, and every one by such a key must be valid. Resolves to those keys; rejects with `Refused`. */
export async function verifySignatures(
  lines: readonly SignatureLine[],
  signed: Uint8Array<ArrayBuffer>,
  trust: Trust,
): Promise<TrustedKey[]> {
  const found = lines.map(({ key, signature }) => ({ signer: findKey(trust, key), signature }))
  const good: TrustedKey[] = []
  for (const { signer, signature } of found) {
    if (signer === null || signer === 'revoked') continue
    if (!(await holds(signer.key, signature, signed))) throw new Refused('signature')
    good.push(signer)
  }
  if (good.length === 0) throw new Refused(found.some(({ signer }) => signer === 'revoked') ? 'revoked-key' : 'unknown-key')
  return good
}

async function holds(key: string, signature: string, signed: Uint8Array<ArrayBuffer>): Promise<boolean> {
  const imported = await crypto.subtle.importKey('raw', fromHex(key), 'Ed25519', false, ['verify'])
  return crypto.subtle.verify('Ed25519', imported, fromHex(signature), signed)
}

/** A release older than a year is refused, whatever it says itself. */
const LONGEST_LIFE = 366 * DAY

/**
 * Refuses what has expired, and what claims to come from the future: either it or this device's clock is wrong. A serial with a later date
 * than its own release is refused too, so that a stolen key cannot use up all future serials.
 */
function checkClock({ issued, expires, serial }: Envelope, now: number, served: number | null): void {
  const end = Date.parse(`${expires}T00:00Z`) + DAY
  if (Date.parse(issued) > now + DAY) throw new Refused('clock')
  if (now >= end) throw new Refused(served !== null && served < end ? 'clock' : 'expired')
  if (isAhead(serial, Date.parse(issued)) || end - DAY > Date.parse(issued) + LONGEST_LIFE) throw new Refused('schema')
}

/** Whether the date in a serial (`YYYYMMDDnn`) is after the day of this moment (milliseconds). */
export function isAhead(serial: number, moment: number): boolean {
  return Math.floor(serial / 100) > Number(new Date(moment).toISOString().slice(0, 10).replaceAll('-', ''))
}

function isNewer(wanted: string, own: string): boolean {
  const [a, b] = [wanted, own].map((version) => version.split('.').map(Number))
  for (const [at, part] of (a ?? []).entries()) {
    const difference = part - (b?.[at] ?? 0)
    if (difference !== 0) return difference > 0
  }
  return false
}
