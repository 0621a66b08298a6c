import { execFileSync } from 'node:child_process'
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { buildRules } from '../../../rules/tools/build.ts'

const ROOT = join(import.meta.dirname, '../../..')
const DOCS = [
  'README.md',
  '.github/CONTRIBUTING.md',
  '.github/CHANGELOG.md',
  '.github/SECURITY.md',
  'rules/README.md',
  'tests/bench/RESULTS.md',
]
const scripts: Record<string, string> = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).scripts

describe.each(DOCS)('%s', (doc) => {
  const text = readFileSync(join(ROOT, doc), 'utf8')

  it('names only files that are there', () => {
    expect(pathsIn(text).filter((path) => !existsSync(join(ROOT, path)))).toEqual([])
  })

  it('links only files that are there', () => {
    expect(linksIn(text).filter((path) => !existsSync(join(ROOT, dirname(doc), path)))).toEqual([])
  })

  it('names only commands that there are', () => {
    expect(commandsIn(text).filter((name) => scripts[name] === undefined)).toEqual([])
  })

  it("names no path on the author's machine", () => {
    expect(text.match(/(?<![\w./~-])\/(home|Users|root|tmp|work|var)\/\S*/g) ?? []).toEqual([])
  })
})

it('says of every command what it does', () => {
  const told = new Set(DOCS.flatMap((doc) => commandsIn(readFileSync(join(ROOT, doc), 'utf8'))))
  expect(Object.keys(scripts).filter((name) => name !== 'postinstall' && !told.has(name))).toEqual([])
})

it('would notice a path, a link and a command that are wrong', () => {
  const wrong = 'In `rules/nowhere.ts`, [there](../nowhere.md), by `npm run nothing`; `rules/text/<language>/common.json` is a pattern.'
  expect(pathsIn(wrong)).toEqual(['rules/nowhere.ts'])
  expect(linksIn(wrong)).toEqual(['../nowhere.md'])
  expect(commandsIn(wrong)).toEqual(['nothing'])
})

it('no comment and no form speaks of a file that has moved away', () => {
  const files = execFileSync('git', ['ls-files', '*.ts', '*.tsx', '*.css', '.github'], { cwd: ROOT, encoding: 'utf8' }).split('\n')
  const named = files
    .filter((file) => /\.(tsx?|css|ya?ml|md)$/.test(file) && existsSync(join(ROOT, file)))
    .flatMap((file) => filesNamedIn(commentsIn(file, readFileSync(join(ROOT, file), 'utf8'))).map((path) => ({ file, path })))
  expect(named.length).toBeGreaterThan(20)
  expect(named.filter(({ path }) => !existsSync(join(ROOT, path)))).toEqual([])
})

/** The comments of a source file; all of any other file. */
function commentsIn(file: string, text: string): string {
  return /\.(tsx?|css)$/.test(file) ? (text.match(/\/\*[\s\S]*?\*\/|(?<![:'"`])\/\/.*$/gm) ?? []).join('\n') : text
}

function filesNamedIn(text: string): string[] {
  return text.match(/(?<![\w./@-])(components|entrypoints|public|rules|tests)\/\w[\w./-]*\.(tsx?|json|md|css|html)\b/g) ?? []
}

/** Paths from the project's root in code spans, without those that contain a placeholder. */
function pathsIn(text: string): string[] {
  const spans = [...text.matchAll(/`([\w.@/-]+)`/g)].map(([, span = '']) => span)
  return spans.filter((span) => /^(\.github|components|entrypoints|public|rules|tests)\/\w/.test(span))
}

function linksIn(text: string): string[] {
  return [...text.matchAll(/\]\(([^)#\s]+)(?:#[\w-]*)?\)/g)].map(([, to = '']) => to).filter((to) => !/^https?:|\/issues\/new/.test(to))
}

function commandsIn(text: string): string[] {
  return [...text.matchAll(/\bnpm (?:run ((?:[\w-]+:)*[\w-]+)(?![\w:-])|(start|test))/g)].map(([, run, short]) => run ?? short ?? '')
}

/** Numbers in prose are round, so that a further company changes no text: not more than there are, and not long outdated. */
function isRound(said: string | undefined, count: number): boolean {
  return Number(said) <= count && Number(said) > count - 20
}

test('the README says how many services and companies the rules know', () => {
  const { services, operators } = buildRules()
  const [, some, more] = /over (\d+) services of over (\d+) companies/.exec(readFileSync('README.md', 'utf8')) ?? []
  expect([isRound(some, services.length), isRound(more, operators.length)]).toEqual([true, true])
})

test.each(['.github/CONTRIBUTING.md', 'README.md'])('%s names every folder of the tree', (doc) => {
  const text = readFileSync(join(ROOT, doc), 'utf8')
  const folders = globSync(['entrypoints/{*,background/*,form.content/*}/', 'components/*/', 'rules/*/', 'tests/*/'], { cwd: ROOT })
  const named = folders.filter((path) => doc !== 'README.md' || !path.startsWith('components/')).map((path) => basename(path))
  expect(named.length).toBeGreaterThan(30)
  expect(named.filter((name) => !new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(text))).toEqual([])
})

/** Chrome refuses a package with a longer one: https://developer.chrome.com/docs/extensions/reference/manifest/description */
const LONGEST_DESCRIPTION = 132

test.each(readdirSync(join(ROOT, 'public/_locales')))(
  'the stores are told how many services the rules know, in a description that they take: %s',
  (language) => {
    const texts: { description: { message: string } } = JSON.parse(
      readFileSync(join(ROOT, `public/_locales/${language}/messages.json`), 'utf8'),
    )
    expect(isRound(/\d+/.exec(texts.description.message)?.[0], buildRules().services.length)).toBe(true)
    expect(texts.description.message.length).toBeLessThanOrEqual(LONGEST_DESCRIPTION)
  },
)
