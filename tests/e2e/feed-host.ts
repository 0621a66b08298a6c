import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildParts, buildRules, readTexts, type TextFile } from '../../rules/tools/build.ts'
import { FEED_FILE, readFeed, type Envelope } from '../../rules/feed/envelope.ts'
import { makeFeed, type Folder } from '../../rules/feed/make-feed.ts'
import { pairOf, signEnvelope, type KeyPair } from '../../rules/feed/sign-envelope.ts'
import { keyId } from '../../rules/feed/trust.ts'
import type { Rules } from '../../rules/schema/schema.ts'
import { startFeedServer, type FeedServer } from '../unit/fixtures/feed-server.ts'

const OUTPUT = join(import.meta.dirname, '../../.output')
const DAY = 86_400_000
/** The daily key. */
const PAIR = await pairOf('55'.repeat(32))
/** A key that may change the keys. */
export const ROOT = await pairOf('77'.repeat(32))
/** A key that no build knows. */
export const STRANGER = await pairOf('66'.repeat(32))

/** A host for rules on this machine, and an extension that was built for it. */
export interface FeedHost {
  server: FeedServer
  /** Folder of the built extension. */
  build: string
  /** Serial of its bundled rules. */
  bundled: number
  /**
   * Number of requests of a first fetch if operators and sentences are as bundled: envelope, index, authorities, and the lists of operators
   * and of the sentences in one language.
   */
  first: number
  /** Expiry date of what is published now. */
  expires: string
  /** Id of the default signing key. */
  keyId: string
  /** Publishes rules with a greater serial on the host: those of this checkout, with changes. */
  publish: (wish?: Wish) => Promise<number>
  /** Back to the start: one release newer than the bundled rules, no misbehaviour, no requests yet. */
  reset: () => Promise<void>
  close: () => Promise<void>
}

export interface Wish {
  change?: (rules: Rules) => Rules
  /** Sentences that differ from this checkout, by language and id. */
  sentences?: Record<string, Record<string, string>>
  pair?: KeyPair
  /** Fields of the envelope to change. */
  envelope?: Partial<Envelope>
}

export async function openFeedHost(browser: 'chrome' | 'firefox'): Promise<FeedHost> {
  const server = await startFeedServer(new Map(), Date.now())
  const bundled = buildRules().serial
  let serial = bundled
  const publish = async ({ change = (rules) => rules, pair = PAIR, envelope, sentences = {} }: Wish = {}): Promise<number> => {
    serial += 1
    const next = await sign(change({ ...buildRules(), serial, expires: dayFromNow(180) }), textsWith(sentences), pair, envelope)
    server.folder = new Map([...server.folder, ...next])
    return serial
  }
  const reset = async (): Promise<void> => {
    serial = bundled
    server.clock = Date.now()
    server.misdeeds.clear()
    server.folder = new Map()
    server.asked.length = 0
    await publish()
  }
  await reset()
  return {
    server,
    bundled,
    first: 5,
    expires: dayFromNow(180),
    keyId: keyId(PAIR.key),
    build: buildFor(browser, server.url),
    publish,
    reset,
    close: server.close,
  }
}

export function dayFromNow(days: number): string {
  return new Date(Date.now() + days * DAY).toISOString().slice(0, 10)
}

function textsWith(sentences: NonNullable<Wish['sentences']>): TextFile[] {
  return readTexts().map((file) => ({
    ...file,
    texts: Object.fromEntries(Object.entries(file.texts).map(([id, text]) => [id, sentences[file.language]?.[id] ?? text])),
  }))
}

async function sign(rules: Rules, texts: TextFile[], pair: KeyPair, changes: Partial<Envelope> | undefined): Promise<Folder> {
  const issued = `${new Date().toISOString().slice(0, 19)}Z`
  const folder = await makeFeed({ rules, texts, notes: {}, issued }, [pair])
  const envelope = readFeed(folder.get(FEED_FILE) ?? new Uint8Array())
  return changes ? folder.set(FEED_FILE, await signEnvelope({ ...envelope, ...changes }, [pair])) : folder
}

/** The prompt for the host belongs to the browser and no test can answer it, so the host is granted from the start. */
function buildFor(browser: 'chrome' | 'firefox', url: string): string {
  const env = { ...process.env, WXT_RULES_FEED_URL: url, WXT_RULES_FEED_KEYS: `root:${ROOT.key},${PAIR.key}` }
  execFileSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', '--mode', 'feed', '-b', browser], { env, stdio: 'pipe' })
  const build = join(OUTPUT, `${browser}-mv3-feed`)
  const { optional_host_permissions: optional, ...manifest } = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'))
  writeFileSync(
    join(build, 'manifest.json'),
    JSON.stringify({ ...manifest, host_permissions: [...manifest.host_permissions, ...optional] }),
  )
  return build
}

/** An earlier release of the extension, in its own folder: the same program with these rules. */
export function earlierBuild(build: string, rules: Rules): string {
  const folder = mkdtempSync(join(tmpdir(), 'trainspotter-earlier-'))
  cpSync(build, folder, { recursive: true })
  const manifest: unknown = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'))
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...Object(manifest), version: '0.0.9' }))
  for (const { path, text } of buildParts(rules)) writeFileSync(join(folder, path), text)
  return folder
}

/** Empties the scripts of an extension: what is put into its storage stays as it was put there. */
export function putToSleep(folder: string): void {
  for (const script of ['background.js', 'content.js', 'form.js']) writeFileSync(join(folder, script), '')
}

/** Replaces an extension's files by those of a build, as an update does. */
export function replaceBuild(folder: string, build: string): void {
  rmSync(folder, { recursive: true })
  cpSync(build, folder, { recursive: true })
}
