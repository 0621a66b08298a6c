import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { isReadable } from '../../../../rules/engine/refusals.ts'
import type { Rules } from '../../../../rules/schema/schema.ts'
import type { OptOut } from '../../../../rules/schema/statements.ts'
import { NOW, release, ROOT, type Wish } from '../../fixtures/feed-kit.ts'
import { startFeedServer, type FeedServer } from '../../fixtures/feed-server.ts'
import { attempt, installExtension, inUse, wakeWorker } from '../../fixtures/feed-world.ts'
import { EVIDENCE, policy, route, service, smallRules } from '../../fixtures/small-rules.ts'

const ours = service({ match: ['https://www.facebook.com/*', 'https://:locale([a-z]{2}).facebook.com/*'] })
/** Anyone can publish forms there. */
const forms = service({ id: 'example-forms', operator: 'two', match: ['https://forms.example/*'], contexts: [] })
const controller = {
  id: 'one',
  services: ['facebook'],
  jurisdictions: ['eea'],
  name: 'One Ltd',
  address: ['1 Main Street'],
  contact: 'https://www.facebook.com/help/',
  ...EVIDENCE,
}
const operator = {
  id: 'meta',
  name: 'Meta',
  atInstall: true,
  controllers: [controller],
  fallback: [{ id: 'page', url: 'https://www.facebook.com/help/' }],
}
const two = { id: 'two', name: 'Two', controllers: [] }
const mail = (id: string, email: string): OptOut => ({ ...route({ id, url: undefined, email }), kind: 'email' })
const built: Partial<Rules> = {
  services: [ours, forms],
  operators: [operator, two],
  optOuts: [route(), mail('mail', 'privacy@agent.example')],
}

let server: FeedServer

beforeEach(async () => {
  server = await startFeedServer((await release({ rules: built })).folder, NOW)
  installExtension(server, built)
})

afterEach(async () => {
  vi.unstubAllEnvs()
  await server.close()
})

async function outcome(rules: Partial<Rules>, wish: Wish = {}): Promise<string | null> {
  await fakeBrowser.storage.local.clear()
  await fakeBrowser.storage.local.set({ 'feed.on': true, language: 'de' })
  server.folder = (await release({ ...wish, rules: { ...built, ...rules } })).folder
  return attempt()
}

async function rulesInUse(): Promise<Rules> {
  const { rulesFor } = await wakeWorker()
  return (await rulesFor('facebook')).rules
}

it.each([
  ['a form on a host of another company', route({ id: 'new', url: 'https://forms.example/f/1' })],
  ['an address at a domain that is not theirs', mail('new', 'privacy@facebook.example')],
  ['another address at a domain of many', mail('new', 'thief@agent.example')],
])('%s is no way to act, unless a root key signs', async (_, way) => {
  const optOuts = [route(), mail('mail', 'privacy@agent.example'), way]
  const taken = async (): Promise<string[]> => (await rulesInUse()).optOuts.map(({ id }) => id)
  expect(await outcome({ optOuts })).toBe('updated')
  expect(await taken()).toEqual(['form-eea', 'mail'])
  expect(await outcome({ optOuts }, { pairs: [ROOT] })).toBe('updated')
  expect(await taken()).toEqual(['form-eea', 'mail', 'new'])
})

it('what stays on their own hosts, or at their own domain, is taken', async () => {
  const optOuts = [
    route({ url: 'https://www.facebook.com/help/contact/2' }),
    route({ id: 'german', url: 'https://de.facebook.com/help/contact/2' }),
    mail('mail', 'privacy@agent.example'),
    mail('own', 'Privacy@Facebook.com'),
  ]
  expect(await outcome({ optOuts })).toBe('updated')
  expect((await rulesInUse()).optOuts.map(({ id }) => id)).toEqual(['form-eea', 'german', 'mail', 'own'])
})

it('a service that has nothing but such a way has less than before', async () => {
  expect(await outcome({ optOuts: [route({ url: 'https://forms.example/f/1' })] })).toBe('fewer')
  expect(await outcome({ optOuts: [mail('mail', 'thief@agent.example')] })).toBe('fewer')
})

it.each([
  ['a contact elsewhere', { ...controller, contact: 'https://forms.example/f/1' }],
  ['another address', { ...controller, address: ['2 Back Street'] }],
  ['no address', { ...controller, address: undefined }],
  ['another name, and nowhere to write to', { ...controller, name: 'Thief Ltd', address: undefined, contact: undefined }],
  ['another name', { ...controller, name: 'Thief Ltd' }],
])('%s is no addressee, unless a root key signs', async (_, changed) => {
  const operators = [{ ...operator, controllers: [controller, { ...changed, id: 'changed' }] }, two]
  const taken = async (): Promise<string[] | undefined> => (await rulesInUse()).operators[0]?.controllers.map(({ id }) => id)
  await outcome({ operators })
  expect(await taken()).toEqual(['one'])
  await outcome({ operators }, { pairs: [ROOT] })
  expect(await taken()).toEqual(['one', 'changed'])
})

it('a page or a collective action elsewhere is left out', async () => {
  const fallback = [...operator.fallback, { id: 'other', url: 'https://forms.example/f/1' }]
  const action = { id: 'cited', jurisdictions: ['eea'], actor: 'A', aboutTraining: true, joinable: 'yes' as const, ...EVIDENCE }
  const collectiveActions = [
    { ...action, url: 'https://law.example/join' },
    { ...action, id: 'elsewhere', url: 'https://forms.example/f/1' },
    { ...action, id: 'unlinked' },
  ].map((one) => ({ ...one, operator: 'meta' }))
  expect(await outcome({ operators: [{ ...operator, fallback }, two], collectiveActions })).toBe('updated')
  const rules = await rulesInUse()
  expect(rules.operators[0]?.fallback).toEqual(operator.fallback)
  expect(rules.collectiveActions.map(({ id }) => id)).toEqual(['cited', 'unlinked'])
})

it.each([
  ['one that is narrower', ['https://www.facebook.com/nothing/*', 'https://:locale([a-z]{2}).facebook.com/*']],
  ['one on another host', ['https://www.elsewhere.example/*', 'https://:locale([a-z]{2}).facebook.com/*']],
  ['one less', ['https://www.facebook.com/*']],
])('a pattern of the build is missing: %s', async (_, match) => {
  expect(await outcome({ services: [{ ...ours, match }, forms] })).toBe('fewer')
  expect(await inUse()).toMatchObject({ origin: 'bundled' })
})

it.each([
  ['a policy for one far place', [policy({ jurisdictions: ['US'] })]],
  ['a policy that this version cannot read', [{ ...policy(), engine: 99 }]],
])('%s does not stand for what was said', async (_, policies) => {
  expect(await outcome({ policies })).toBe('fewer')
})

it('policies for each country of a group replace that of the group', async () => {
  expect(await outcome({ policies: [policy({ jurisdictions: ['AT', 'DE'] })] })).toBe('updated')
  expect(await outcome({ policies: [policy({ jurisdictions: ['world'] })] })).toBe('updated')
})

const UNSEEN = [0x200b, 0x200d, 0x200e, 0x200f, 0x061c, 0x00ad, 0xfeff, 0x2060, 0xfff9, 0x3164, 0xe0041, 0xd800, 0xdfff]

it.each(UNSEEN.map((code) => code.toString(16)))('no sentence holds U+%s', async (code) => {
  const sentence = `a${String.fromCodePoint(Number.parseInt(code, 16))}b`
  expect(isReadable({ text: sentence })).toBe(false)
})

it('a sentence with an invisible tag is refused', async () => {
  expect(await outcome({}, { sentences: { 'form-eea.what': 'a\u{e0041}b' } })).toBe('schema')
})

it('letters of every writing can be read, and pairs of halves too', () => {
  expect(isReadable(['Größe', 'עברית', 'العربية', 'हिन्दी', '日本語', '𝒜', smallRules()])).toBe(true)
})
