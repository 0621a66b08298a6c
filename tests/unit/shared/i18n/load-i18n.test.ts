import { expect, test, vi } from 'vitest'
import { loadPageI18n } from '../../../../entrypoints/shared/i18n/load-i18n.ts'

/** Files whose path contains this cannot be read; all others can. */
function without(part: string): void {
  const { fetch } = globalThis
  vi.stubGlobal('fetch', (path: string) => (path.includes(part) ? Promise.reject(new Error('gone')) : fetch(path)))
}

test('a page speaks the language with its sentences', async () => {
  const { i18n, broken } = await loadPageI18n('de', null)
  expect([i18n.language, i18n.t('act.object'), i18n.fact('context.feed'), broken]).toEqual([
    'de',
    'Jetzt widersprechen',
    expect.stringMatching(/./),
    false,
  ])
})

test('without the sentences it still speaks the language, knows no facts, and says so', async () => {
  without('/text/')
  const { i18n, broken } = await loadPageI18n('de', null)
  expect([i18n.language, i18n.t('act.object'), i18n.fact('context.feed'), broken]).toEqual(['de', 'Jetzt widersprechen', '', true])
})

test('without the words it speaks English', async () => {
  without('/words/de.json')
  const { i18n, broken } = await loadPageI18n('de', null)
  expect([i18n.language, i18n.t('act.object'), i18n.fact('context.feed'), broken]).toEqual(['en', 'Object now', '', true])
})

test('without any words it has those that say so, which are built in, and names what it lacks', async () => {
  without('/words/')
  const { i18n, broken } = await loadPageI18n('de', null)
  expect([i18n.language, i18n.t('failed.again'), i18n.fact('context.feed'), broken]).toEqual(['en', 'Try again', '', true])
  expect(() => i18n.t('act.object')).toThrow('No word for act.object')
})
