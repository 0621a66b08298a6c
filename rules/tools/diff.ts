import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import * as z from 'zod/mini'
import { describeDiff } from './describe-diff.ts'
import { loadRelease } from './load-release.ts'
import { runTool } from './run-tool.ts'

const USAGE = `npm run rules:diff -- OLD NEW [--language de]

Each is a published feed, a checkout, a folder like rules/data, a built extension or one rules.json.`

async function main(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { language: { type: 'string' } } })
  const [before, after] = positionals
  const language = values.language ?? 'en'
  if (!before || !after) throw new Error(USAGE)
  const path = join(import.meta.dirname, `../../entrypoints/shared/i18n/locales/${language}.json`)
  const words = z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(path, 'utf8')))
  console.log(describeDiff(loadRelease(before, language), loadRelease(after, language), words, language))
}

if (import.meta.main) await runTool(main)
