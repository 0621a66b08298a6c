import fc from 'fast-check'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { FEED_RESULTS } from '../../../../entrypoints/shared/feed/schemas.ts'
import { keyId } from '../../../../rules/feed/trust.ts'
import { DAILY, NOW, release, ROOT, SPARE, STRANGER } from '../../fixtures/feed-kit.ts'
import { MISDEEDS, serve, startFeedServer, type FeedServer } from '../../fixtures/feed-server.ts'
import { attempt, BUNDLED, installExtension, inUse, publish } from '../../fixtures/feed-world.ts'

let server: FeedServer

beforeEach(async () => {
  server = await startFeedServer((await release()).folder, NOW)
})

afterEach(async () => {
  vi.unstubAllEnvs()
  await server.close()
})

const pairs = { ROOT, DAILY, SPARE, STRANGER }
const name = fc.constantFrom('ROOT', 'DAILY', 'SPARE', 'STRANGER')
/** One action of a host, its maintainers or a thief, and the day on which it happens. */
const deed = fc.record({
  serial: fc.integer({ min: 2026112300, max: 2026112499 }),
  signers: fc.uniqueArray(name, { minLength: 1, maxLength: 3 }),
  trust: fc.uniqueArray(name, { maxLength: 1 }),
  revoke: fc.uniqueArray(name, { maxLength: 1 }),
  spoil: fc.option(fc.record({ file: fc.nat(6), at: fc.nat(4000), flip: fc.integer({ min: 1, max: 255 }) }), { freq: 3 }),
  misdeed: fc.option(fc.constantFrom(...Object.values(MISDEEDS)), { freq: 6 }),
  days: fc.integer({ min: -400, max: 400 }),
})

it('whatever a host does in whatever order, the serial never falls, and what is in use is whole', async () => {
  const trace = fc.array(deed, { minLength: 2, maxLength: 7 })
  await fc.assert(
    fc.asyncProperty(trace, async (deeds) => {
      await fakeBrowser.storage.local.clear()
      installExtension(server)
      await fakeBrowser.storage.local.set({ 'feed.on': true, language: 'de' })
      let serial = BUNDLED.serial
      for (const { signers, trust, revoke, spoil, misdeed, days, ...wish } of deeds) {
        server.misdeeds.clear()
        const envelope = { trust: trust.map((one) => pairs[one].key), revoke: revoke.map((one) => keyId(pairs[one].key)) }
        await publish(server, { ...wish, pairs: signers.map((one) => pairs[one]), envelope })
        const spoiled = [...server.folder].at(-1 - (spoil?.file ?? 0))
        if (spoil && spoiled) {
          const [file, bytes] = spoiled
          server.misdeeds.set(
            file,
            serve(
              bytes.map((byte, at) => (at === spoil.at % bytes.length ? byte ^ spoil.flip : byte)),
              file,
            ),
          )
        }
        if (misdeed) server.misdeeds.set('feed.txt', misdeed)
        // Mostly today: with a clock that is far off everything is refused.
        vi.setSystemTime(NOW + (Math.abs(days) > 200 ? days * 86_400_000 : 0))
        const result = await attempt()
        expect(FEED_RESULTS).toContain(result)
        expect(result).not.toBe('broken')
        const now = await inUse()
        expect(now.serial).toBeGreaterThanOrEqual(serial)
        expect(result === 'updated' || now.serial === serial).toBe(true)
        expect(['bundled', `de ${now.serial}`]).toContain(now.text)
        expect(now.origin === 'bundled').toBe(now.text === 'bundled')
        serial = now.serial
      }
    }),
    { numRuns: 20 },
  )
}, 180_000)
