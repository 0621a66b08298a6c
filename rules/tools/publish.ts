import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { FEED_FILE, fileName, type Envelope } from '../feed/envelope.ts'
import { readFolder, sweepFolder, writeFolder } from '../feed/folder-on-disk.ts'
import { publishedIn, verifyFolder } from '../feed/verify-folder.ts'
import { runTool } from './run-tool.ts'

const USAGE = `npm run rules:publish -- --to FOLDER [--from FOLDER]

Judges what rules:sign wrote as the extension will, with the public keys in WXT_RULES_FEED_KEYS, and puts it into the folder that is
uploaded. The files of the release before stay there for whoever is in the middle of fetching them; older ones go.`

/** Copies a signed feed into the folder to upload. Rejects, without changing anything, if the extension would refuse it. */
export async function publishFeed(from: string, to: string, keys: string, now: number): Promise<Envelope> {
  const fresh = readFolder(from)
  const before = publishedIn(readFolder(to), now)
  const envelope = await verifyFolder(fresh, keys, before, now)
  const named = envelope.files.map(fileName)
  writeFolder(to, new Map([...fresh].filter(([name]) => name === FEED_FILE || named.includes(name))))
  sweepFolder(to, [FEED_FILE, ...named, ...(before?.envelope.files ?? []).map(fileName)])
  return envelope
}

async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { from: { type: 'string' }, to: { type: 'string' } } })
  const keys = process.env['WXT_RULES_FEED_KEYS']
  if (!values.to || !keys) throw new Error(`The folder to upload and the public keys are needed.\n\n${USAGE}`)
  const { serial, files } = await publishFeed(values.from ?? '.output/feed', values.to, keys, Date.now())
  const bytes = files.reduce((sum, { size }) => sum + size, 0)
  console.log(`${resolve(values.to)} now serves ${serial}: ${files.length} files, ${bytes} bytes. Upload it whole, ${FEED_FILE} last.`)
}

if (import.meta.main) await runTool(main)
