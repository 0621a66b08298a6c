import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildParts, buildRules } from '../../rules/tools/build.ts'
import { BUILD } from '../e2e/chromium/extension.ts'
import type { Look } from './looks.ts'
import { pseudo } from './pseudo.ts'
import { withEveryState } from './states-of-policies.ts'

/** Right-to-left languages as in the built translator; English is added to them. */
const RIGHT_TO_LEFT = '[`ar`,`fa`,`he`,`ur`]'

/** A copy of the build that is never shipped: in the look's language, and with services in states that none is in today. */
export function dressedBuild(dress: Look['dress']): string {
  const folder = copyBuild()
  for (const { path, text } of buildParts(withEveryState(buildRules()))) writeFileSync(join(folder, path), text)
  if (dress === 'long') for (const path of ['words/en.json', ...sentences(folder), 'letters/en.json']) edit(join(folder, path), lengthened)
  if (dress === 'rtl') turnAround(folder)
  return folder
}

/** A copy whose rules cannot be read. */
export function brokenBuild(dress: Look['dress']): string {
  const folder = dressedBuild(dress)
  writeFileSync(join(folder, 'index.json'), '{')
  return folder
}

export function remove(folder: string): void {
  rmSync(folder, { recursive: true })
}

function copyBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), 'trainspotter-pictures-'))
  cpSync(BUILD, folder, { recursive: true })
  return folder
}

function sentences(folder: string): string[] {
  return readdirSync(join(folder, 'text/en')).map((name) => `text/en/${name}`)
}

function turnAround(folder: string): void {
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'))
  const found = scripts.filter((name) => readFileSync(join(folder, name), 'utf8').includes(RIGHT_TO_LEFT))
  if (found.length === 0) throw new Error(`No script of the build holds ${RIGHT_TO_LEFT}: see entrypoints/shared/i18n/translator.ts`)
  for (const name of found) edit(join(folder, name), (code) => code.replace(RIGHT_TO_LEFT, RIGHT_TO_LEFT.replace('[', '[`en`,')))
}

function edit(path: string, change: (text: string) => string): void {
  writeFileSync(path, change(readFileSync(path, 'utf8')))
}

/** Words are at the root of their file, sentences and letters under `texts`. */
function lengthened(json: string): string {
  const { language, plans, texts, ...words } = JSON.parse(json)
  return JSON.stringify(texts ? { language, plans, texts: all(texts) } : all(words))
}

function all(texts: object): object {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, typeof text === 'string' ? pseudo(text) : text]))
}
