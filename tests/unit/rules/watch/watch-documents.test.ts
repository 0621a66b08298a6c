import { createServer, type Server, type ServerResponse } from 'node:http'
import { afterAll, beforeAll, beforeEach, describe, expect, it, test, vi } from 'vitest'
import { readText } from '../../../../rules/watch/read-text.ts'
import { watchDocuments, type Watched } from '../../../../rules/watch/watch-documents.ts'
import type { Rules } from '../../../../rules/schema/schema.ts'
import { smallRules } from '../../fixtures/small-rules.ts'

const COMMIT = 'c'.repeat(40)
const OLDER = 'b'.repeat(40)
const TEXT = 'We sell shoes.\n\nWe train AI with your posts.\n'
const realFetch = globalThis.fetch
const asked: string[] = []
let [now, most, origin] = [0, 0, '']
let server: Server

const plain = (text: string | Buffer) => (response: ServerResponse) =>
  void response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' }).end(text)
const PATCH = `From ${COMMIT} Mon\n\ndiff --git a/Commit.md b/Commit.md\n@@ -1 +1 @@\n-a\n+b\n`

/** By the end of the address; all other versions have `TEXT`. */
const ANSWERS: Record<string, (response: ServerResponse) => void> = {
  '/HEAD/Changed.md': plain('We sell shoes.\n\nWe train AI with your posts and photos.\n'),
  '/HEAD/Moved.md': (response) => void response.writeHead(404, { 'content-type': 'text/plain' }).end('404: Not Found'),
  '/HEAD/Huge.md': (response) => {
    response.writeHead(200, { 'content-type': 'text/plain' })
    const more = (): void => void (response.destroyed || response.write('We train AI. '.repeat(500), () => setImmediate(more)))
    more()
  },
  '/HEAD/Page.md': (response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Sign in</p>'),
  '/HEAD/Binary.md': plain(Buffer.from([0xff, 0xfe, 0x00, 0x80])),
  '/HEAD/Cut.md': (response) =>
    void response.writeHead(200, { 'content-type': 'text/plain', 'content-length': 99 }).write('We', () => response.destroy()),
  '/HEAD/Slow.md': (response) => void response.writeHead(200, { 'content-type': 'text/plain' }).write('We'),
  '/HEAD/Down.md': (response) => void response.writeHead(503).end(),
  [`/commit/${COMMIT.slice(0, 8)}.patch`]: plain(PATCH),
  [`/commit/${OLDER.slice(0, 8)}.patch`]: plain(`${PATCH}diff --git a/Other.md b/Other.md\n`),
  '/HEAD/Commit.md': plain('We sell shoes.\n'),
}

beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    asked.push(url)
    most = Math.max(most, ++now)
    response.on('close', () => now--)
    const answer = Object.entries(ANSWERS).find(([end]) => url.endsWith(end))?.[1] ?? plain(TEXT)
    setTimeout(answer, 5, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})
beforeEach(() => {
  asked.length = 0
  vi.stubGlobal('fetch', realFetch)
})

const source = (archived: string, date = '2026-08-21'): Rules['sources'][string] => ({
  title: 'Terms',
  publisher: 'Example',
  archived,
  date,
  kind: 'primary',
  language: 'en',
})
const blob = (name: string, commit = COMMIT): string => `https://github.com/Archive/versions/blob/${commit}/${name}`
const watch = (sources: Rules['sources'], patience = 10_000): Promise<Watched> =>
  watchDocuments(smallRules({ sources }), { patience, mostBytes: 100_000, pause: 0, lanes: 2, base: origin })

it('tells what changed since the commit that is cited', async () => {
  const { comparisons } = await watch({ a: source(blob('Changed.md')), b: source(blob('Same.md')) })
  expect(comparisons).toMatchObject([
    {
      document: { sources: ['a'], date: '2026-08-21', copy: { path: 'Changed.md', commit: COMMIT } },
      changes: [{ was: 'We train AI with your posts.', is: 'We train AI with your posts and photos.' }],
      extent: { cited: 2, newest: 2, kept: 1 },
    },
    { document: { sources: ['b'] }, changes: [] },
  ])
  expect(asked.toSorted()).toEqual(
    [COMMIT, 'HEAD'].flatMap((version) => ['Changed.md', 'Same.md'].map((name) => `/Archive/versions/${version}/${name}`)).toSorted(),
  )
})

describe('what cannot be compared has its reason, and the rest goes on', () => {
  test.each([
    ['Moved.md', 'gone'],
    ['Huge.md', 'huge'],
    ['Page.md', 'not-text'],
    ['Binary.md', 'not-text'],
    ['Cut.md', 'unreachable'],
    ['Down.md', 'unreachable'],
  ])('%s: %s', async (name, failure) => {
    const { comparisons } = await watch({ a: source(blob(name)), b: source(blob('Changed.md')) })
    expect(comparisons).toMatchObject([
      { failure, address: `${origin}/Archive/versions/HEAD/${name}`, document: { sources: ['a'] } },
      { changes: [{}] },
    ])
    const times = asked.filter((url) => url.endsWith(`/HEAD/${name}`)).length
    expect(times).toBe(failure === 'unreachable' ? 2 : 1)
  })

  it('a text that does not end in time is not waited for', async () => {
    expect((await watch({ a: source(blob('Slow.md')) }, 200)).comparisons).toMatchObject([{ failure: 'unreachable' }])
  })

  it('no response', async () => {
    expect(await readText('http://127.0.0.1:1/', { patience: 10_000, mostBytes: 1000 })).toEqual({ failure: 'unreachable' })
  })
})

it('finds the document of a commit that is cited alone', async () => {
  const alone = (commit: string): string => `https://github.com/Archive/versions/commit/${commit.slice(0, 8)}`
  const { comparisons, unlocated } = await watch({ a: source(alone(COMMIT)), b: source(alone(OLDER)) })
  expect(comparisons).toMatchObject([
    { document: { copy: { path: 'Commit.md', commit: COMMIT } }, changes: [{ was: 'We train AI with your posts.', is: null }] },
  ])
  expect(unlocated).toMatchObject([{ source: 'b', failure: 'unclear' }])
})

it('holds each document once against the newest copy that is cited, and names all sources with that copy', async () => {
  const { comparisons, elsewhere } = await watch({
    before: source(blob('Changed.md', OLDER), '2025'),
    a: source(blob('Changed.md'), '2026-08'),
    b: source(blob('Changed.md'), '2024-01-01'),
    pages: source('https://edit.example.org/documents/1'),
    unkept: { ...source(''), archived: undefined },
  })
  expect(comparisons.map(({ document }) => document.sources)).toEqual([['a', 'b']])
  expect(elsewhere).toEqual(['pages'])
})

it('asks for a few at a time', async () => {
  most = 0
  await watch(Object.fromEntries(Array.from({ length: 12 }, (_, n) => [`s${n}`, source(blob(`${n}.md`))])))
  expect(asked).toHaveLength(24)
  expect(most).toBe(2)
})
