import { describe, expect, it } from 'vitest'
import { FEED_FILE, type FeedFile } from '../../../../rules/feed/envelope.ts'
import { signEnvelope } from '../../../../rules/feed/sign-envelope.ts'
import { DAILY, release, relisted } from '../../fixtures/feed-kit.ts'
import { type FeedServer } from '../../fixtures/feed-server.ts'
import { attempt, inUse, onFeed } from '../../fixtures/feed-world.ts'

let server: FeedServer

onFeed((started) => (server = started))

describe('a release whose signature is right is refused', () => {
  it('for sentences of another release', async () => {
    const [one, two] = [await release(), await release({ serial: 2026112402 })]
    const listOf = (language: string | undefined) => one.envelope.files.find((file) => file.role === 'list' && file.language === language)
    const files = two.envelope.files.map((file) => (file.role === 'list' && file.language ? (listOf(file.language) ?? file) : file))
    server.folder = new Map([...one.folder, ...two.folder, [FEED_FILE, await signEnvelope({ ...two.envelope, files }, [DAILY])]])
    expect(await attempt()).toBe('schema')
  })

  it.each<[why: string, change: (file: FeedFile) => FeedFile, more: object]>([
    ['a list of another release', (file) => file, { serial: 2026112300 }],
    ['a list that names what is none of its own', (file) => ({ role: 'index', sha256: file.sha256, size: file.size }), {}],
    ['a list that names another', (file) => ({ role: 'list', sha256: file.sha256, size: file.size }), {}],
    ['sentences of another language in a list', (file) => (file.role === 'text' ? { ...file, language: 'fr' } : file), {}],
    ['operators that the index does not name so', (file) => (file.role === 'operator' ? { ...file, sha256: '0'.repeat(64) } : file), {}],
    [
      'a file that is named twice',
      (file) => (file.role === 'text' ? { role: 'text', language: file.language, sha256: file.sha256, size: file.size } : file),
      {},
    ],
    ['something else in the place of a list', (file) => file, { files: null }],
  ])('for %s', async (_, change, more) => {
    server.folder = await relisted(await release(), change, more)
    expect(await attempt()).toBe('schema')
    expect((await inUse()).origin).toBe('bundled')
  })
})
