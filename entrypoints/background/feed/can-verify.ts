/** Any public key: it is only tried whether the browser takes one. */
const SAMPLE = new Uint8Array(32).fill(1)

/** Whether this browser knows Ed25519 (Chrome from 137, Firefox from 129). Without it the feed stays off, and says so. */
export async function canVerify(): Promise<boolean> {
  return crypto.subtle.importKey('raw', SAMPLE, 'Ed25519', false, ['verify']).then(
    () => true,
    () => false,
  )
}
