import { globSync, readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'

const Rule = z.looseObject({
  files: z.array(z.string()),
  rules: z.looseObject({
    'no-restricted-imports': z.optional(
      z.tuple([z.literal('error'), z.object({ patterns: z.array(z.looseObject({ regex: z.optional(z.string()) })) })]),
    ),
  }),
})
const { overrides } = z.object({ overrides: z.array(Rule) }).parse(JSON.parse(readFileSync('.oxlintrc.json', 'utf8')))

/** Folders of `entrypoints` that are built, and the one that they share. */
const folders = globSync('entrypoints/*/').map((path) => basename(path))
const entrypoints = folders.filter((name) => name !== 'shared')

/** The last rule for imports that names this folder counts. */
function forbidden(folder: string, address: string): boolean {
  const rule = overrides.findLast(({ files, rules }) => files.includes(`entrypoints/${folder}/**`) && rules['no-restricted-imports'])
  const patterns = rule?.rules['no-restricted-imports']?.[1].patterns ?? []
  return patterns.some(({ regex }) => regex !== undefined && new RegExp(regex).test(address))
}

test('an entrypoint may import no other one, and what they share may import none', () => {
  expect(entrypoints.length).toBeGreaterThan(7)
  const allowed = folders.flatMap((from) =>
    entrypoints
      .filter((to) => to !== from && !(from.includes('content') && to.includes('content')))
      .flatMap((to) => [`../${to}/index.ts`, `../../${to}/part/one.ts`].map((address) => ({ from, to, address })))
      // In `shared`, one step up leads to a subject of its own.
      .filter(({ from, address }) => from !== 'shared' || address.startsWith('../../'))
      .filter(({ address }) => !forbidden(from, address))
      .map(({ to }) => `${from} → ${to}`),
  )
  expect(allowed).toEqual([])
})

test('the subjects of the rules that run in the extension may import no package but one', () => {
  const TOOLS = ['tools', 'watch', 'links', 'data', 'text', 'templates']
  const subjects = globSync('rules/*/*.ts').map((file) => basename(dirname(file)))
  const pure = [...new Set(subjects)].filter((name) => !TOOLS.includes(name)).toSorted()
  const rule = overrides.find(({ files }) => files.some((one) => one.startsWith('rules/{')))
  expect(
    /\{(.*)\}/
      .exec(rule?.files[0] ?? '')?.[1]
      ?.split(',')
      .toSorted(),
  ).toEqual(pure)
  const [regex = ''] = rule?.rules['no-restricted-imports']?.[1].patterns.flatMap((one) => one.regex ?? []) ?? []
  const packages = ['zod/mini', './a.ts', '../schema/b.ts', 'zod', 'zod/v4', 'fast-check', 'node:fs', 'wxt/browser', '@wxt-dev/x', 'zebra']
  expect(packages.filter((name) => !new RegExp(regex).test(name))).toEqual(['zod/mini', './a.ts', '../schema/b.ts'])
})
