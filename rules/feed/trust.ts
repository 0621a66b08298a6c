import { fromHex } from './hex.ts'

/** A public key, 32 bytes of Ed25519 as 64 hexadecimal digits. Its id is the first 16 of them. */
export interface TrustedKey {
  key: string
  /** Only an envelope signed by a root key may add or revoke keys. Root keys come with the build only. */
  root: boolean
}

/** Keys whose signatures count. */
export interface Trust {
  keys: readonly TrustedKey[]
  /** Ids of keys that no longer count, whoever lists them. */
  revoked: readonly string[]
}

export function keyId(key: string): string {
  return key.slice(0, 16)
}

/** Parses `WXT_RULES_FEED_KEYS`: public keys separated by commas, with `root:` before those that may change the others. Throws if it is malformed. */
export function parseKeys(list: string): TrustedKey[] {
  return list.split(',').map((entry) => {
    const key = entry.trim().replace(/^root:/, '')
    if (fromHex(key).length !== 32) throw new Error(`"${entry}" is no Ed25519 public key of 64 hexadecimal digits`)
    return { key, root: entry.trim().startsWith('root:') }
  })
}

/** The key with this id, if its signature counts; `revoked` if it once did. */
export function findKey({ keys, revoked }: Trust, id: string): TrustedKey | 'revoked' | null {
  const known = keys.find(({ key }) => keyId(key) === id)
  if (known?.root) return known
  return revoked.includes(id) ? 'revoked' : (known ?? null)
}

/** The trust after an envelope signed by a root key. Root keys cannot be revoked or added this way. */
export function extendTrust({ keys, revoked }: Trust, added: readonly string[], removed: readonly string[]): Trust {
  const fresh = added.filter((key) => !keys.some((known) => known.key === key)).map((key) => ({ key, root: false }))
  return { keys: [...keys, ...fresh], revoked: [...new Set([...revoked, ...removed])] }
}
