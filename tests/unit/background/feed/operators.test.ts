import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { fileName } from '../../../../rules/feed/envelope.ts'
import { NOW, release, type Release } from '../../fixtures/feed-kit.ts'
import { startFeedServer, type FeedServer } from '../../fixtures/feed-server.ts'
import { attempt, installExtension, publish, requests, wakeWorker } from '../../fixtures/feed-world.ts'
import { twoOperators } from '../../fixtures/two-operators.ts'

/** One that is asked for at install, and one that is not. */
const { serial: _, ...rules } = twoOperators()

let server: FeedServer
let first: Release

beforeEach(async () => {
  first = await release({ rules })
  server = await startFeedServer(first.folder, NOW)
  installExtension(server, rules)
  await fakeBrowser.storage.local.set({ 'feed.on': true, language: 'de' })
  grant([])
})

afterEach(async () => {
  vi.unstubAllEnvs()
  await server.close()
})

function grant(origins: string[]): void {
  fakeBrowser.permissions.getAll = async () => ({ origins, permissions: [] })
}

/** The operators whose files were asked for. */
function asked({ envelope }: Release): string[] {
  return envelope.files.flatMap((file) =>
    file.role === 'operator' && requests.some((url) => url.endsWith(fileName(file))) ? [file.id] : [],
  )
}

async function statusOn(service: string): Promise<string | undefined> {
  const { rulesFor } = await wakeWorker()
  const { rules, origin } = await rulesFor(service)
  expect(origin).toBe('feed')
  return rules.policies.find(({ services }) => services.includes(service))?.status
}

const paused = { ...rules, policies: rules.policies.map((one) => ({ ...one, status: 'paused' as const })) }

it('only operators whose pages this device shows something on are fetched; of the others what came with the extension holds', async () => {
  const next = await publish(server, { serial: 2026112402, rules: paused })
  expect(await attempt()).toBe('updated')
  expect(asked(next)).toEqual(['example-one'])
  expect(await statusOn('example-social')).toBe('paused')
  expect(await statusOn('example-chat')).toBe('active')
})

it('one that the person lets it see is fetched with the next check', async () => {
  const next = await publish(server, { serial: 2026112402, rules: paused })
  await attempt()
  grant(['https://chat.example/*'])
  requests.length = 0
  expect(await attempt()).toBe('same')
  expect(asked(next)).toEqual(['example-two'])
  expect(await statusOn('example-chat')).toBe('paused')
})

it('what did not change is not fetched again', async () => {
  grant(['https://chat.example/*'])
  await attempt()
  requests.length = 0
  const [one, two] = rules.policies
  const next = await publish(server, { serial: 2026112402, rules: { ...rules, policies: [{ ...one!, status: 'paused' }, two!] } })
  expect(await attempt()).toBe('updated')
  expect(asked(next)).toEqual(['example-one'])
  expect([await statusOn('example-social'), await statusOn('example-chat')]).toEqual(['paused', 'active'])
})

it('an operator that this version does not know is one service more to choose from', async () => {
  installExtension(server, { ...rules, operators: rules.operators.slice(0, 1), services: rules.services.slice(0, 1) })
  expect(await attempt()).toBe('updated')
  const { currentIndex, rulesOf } = await wakeWorker()
  expect((await currentIndex()).index.services.map(({ id }) => id)).toEqual(['example-social', 'example-chat'])
  expect((await rulesOf(['example-one', 'example-two'])).rules.services.map(({ id }) => id)).toEqual(['example-social'])
})
