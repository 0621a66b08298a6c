import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { buildRules, readTexts } from './build.ts'
import { checkRules } from './check.ts'
import { printProblem, type Problem } from '../checks/problem.ts'
import { FEED_FILE } from '../feed/envelope.ts'
import { readFolder, writeFolder } from '../feed/folder-on-disk.ts'
import { makeFeed, ReleaseNotes } from '../feed/make-feed.ts'
import { pairOf, type KeyPair } from '../feed/sign-envelope.ts'
import { keyId } from '../feed/trust.ts'
import { envelopeIn } from '../feed/verify-folder.ts'
import type { Rules } from '../schema/schema.ts'
import { runTool } from './run-tool.ts'

const USAGE = `npm run rules:sign -- --previous FOLDER [--first] [--key FILE …] [--out FOLDER] [--now MOMENT] [--unsigned]

Signs the rules of this checkout, with the secret keys in RULES_FEED_SECRET (a comma between several) or in the files after --key.
--previous holds what is published now; with --first nothing was published yet. Writes .output/feed unless --out says otherwise.
--now dates the signature otherwise than now, as 2026-11-23T06:00:00Z.
--unsigned leaves the signature to rules/tools/sign-alone.ts, which needs no installed package.`

/** Refuses what `rules:check` refuses, and a serial that is not above the published one. */
export function refuseToSign(rules: Rules, publishedSerial: number | null, problems: readonly string[]): string[] {
  if (publishedSerial !== null && rules.serial <= publishedSerial) {
    return [
      ...problems,
      `The serial ${rules.serial} does not rise above the published ${publishedSerial}: raise it in rules/data/release.json`,
    ]
  }
  return [...problems]
}

async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      previous: { type: 'string' },
      first: { type: 'boolean' },
      key: { type: 'string', multiple: true },
      out: { type: 'string' },
      now: { type: 'string' },
      unsigned: { type: 'boolean' },
    },
  })
  const now = values.now ? new Date(values.now) : new Date()
  const published = values.previous ? envelopeIn(readFolder(values.previous)) : null
  if (!published && !values.first)
    throw new Error(`No ${FEED_FILE} in ${values.previous ?? 'the folder that --previous names'}.\n\n${USAGE}`)
  const rules = buildRules()
  const problems = checkRules(now.toISOString().slice(0, 10)).filter(forbidsSigning)
  const reasons = refuseToSign(rules, published?.serial ?? null, problems.map(printProblem))
  if (reasons.length > 0) throw new Error(`Not signed:\n${reasons.join('\n')}`)
  const pairs = values.unsigned ? [] : await readPairs(values.key ?? [])
  const notes = ReleaseNotes.parse(JSON.parse(readFileSync(join(import.meta.dirname, '../data/release.json'), 'utf8')))
  const issued = `${now.toISOString().slice(0, 19)}Z`
  const out = resolve(values.out ?? '.output/feed')
  writeFolder(out, await makeFeed({ rules, texts: readTexts(), notes, issued }, pairs))
  console.log(
    `${values.unsigned ? 'Made' : 'Signed'} ${rules.serial} ${pairs.map(({ key }) => `with ${keyId(key)} `).join('')}into ${out}. It is valid through ${rules.expires}.`,
  )
}

/** What is due for a recheck may be published again; what has expired would be refused by every device. */
function forbidsSigning({ level, path }: Problem): boolean {
  return level === 'error' || (level === 'decisive' && path === 'expires')
}

async function readPairs(files: readonly string[]): Promise<KeyPair[]> {
  const secrets = files.length > 0 ? files.map((file) => readFileSync(file, 'utf8')) : (process.env['RULES_FEED_SECRET'] ?? '').split(',')
  const pairs = await Promise.all(
    secrets
      .map((secret) => secret.trim())
      .filter(Boolean)
      .map(pairOf),
  )
  if (pairs.length === 0) throw new Error(`No secret key.\n\n${USAGE}`)
  return pairs
}

if (import.meta.main) await runTool(main)
