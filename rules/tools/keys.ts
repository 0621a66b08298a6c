import { existsSync, writeFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { makeKeyPair } from '../feed/sign-envelope.ts'
import { keyId } from '../feed/trust.ts'
import { runTool } from './run-tool.ts'

const CHECKOUT = resolve(import.meta.dirname, '../..')

/** Writes a new secret key into a file that only its owner can read, and prints the public key. */
async function main([path]: readonly string[]): Promise<void> {
  if (!path) throw new Error('Say where the secret key goes: npm run rules:keys -- ~/trainspotter-feed.key')
  if (!relative(CHECKOUT, resolve(path)).startsWith('..'))
    throw new Error('A secret key does not belong into the checkout: choose a path outside')
  if (existsSync(path)) throw new Error(`${path} is there already, and a secret key is never overwritten: choose another path`)
  const { secret, key } = await makeKeyPair()
  writeFileSync(path, `${secret}\n`, { mode: 0o600, flag: 'wx' })
  console.log(`The secret key is in ${path}. Keep a copy offline: without it nothing can be signed, and whoever has it can sign.`)
  console.log(
    `Its id is ${keyId(key)}. The public key, for WXT_RULES_FEED_KEYS (with "root:" before it for a key that may replace others):`,
  )
  console.log(key)
}

if (import.meta.main) await runTool(main)
