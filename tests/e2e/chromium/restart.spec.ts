import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { createRecord } from '../../../entrypoints/shared/records/transitions.ts'
import { NO_DATES, VERSION } from '../../../entrypoints/shared/records/record.ts'
import { VIENNA } from '../harness-types.ts'
import { openOwn, textIn } from '../journeys/own-pages.ts'
import { isShown, watch, watchable, WATCHABLE } from '../journeys/watch.ts'
import { optionalHosts } from '../optional-hosts.ts'
import { BUILD, Extension } from './extension.ts'

const FEED = 'https://www.facebook.com/'
const INSTAGRAM = 'https://www.instagram.com/'
const CONFIRMED = {
  ...createRecord({ id: 'one', service: 'facebook', account: 'the choir', route: null }, null, { now: '2026-08-01T12:00:00.000Z' }),
  dates: { ...NO_DATES, sent: '2026-08-01', confirmed: '2026-08-20' },
}
const PERSON = {
  home: { country: 'AT', land: null },
  language: 'de',
  records: { version: VERSION, records: [CONFIRMED] },
  badge: {
    on: true,
    corner: 'top-start',
    mutes: [{ scope: 'site', service: 'instagram', context: null, day: '2026-11-25', serial: 2026112501 }],
  },
}

test('after a restart of the browser, what is watched shows by itself, and records, settings and mutes are there', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'trainspotter-restart-'))
  const start = () => Extension.launch(VIENNA, { profile, developerMode: true, grantedBefore: optionalHosts(BUILD) })
  const before = await start()
  await watch(before, expect)
  await isShown(before, await before.open(WATCHABLE), expect)
  await before.store(PERSON)
  await before.close()

  const after = await start()
  try {
    const watched = await after.open(WATCHABLE)
    await expect.poll(async () => (await after.toolbar(watched)).title).toContain(watchable.name)
    await expect.poll(async () => (await after.badgeButtons(watched)).length).toBeGreaterThan(0)
    const noted = await after.open(FEED)
    await expect.poll(async () => (await after.toolbar(noted)).text).toBe('✓')
    const muted = await after.open(INSTAGRAM)
    await expect.poll(async () => (await after.toolbar(muted)).text).toBe('AI')
    expect(await after.badgeButtons(muted)).toEqual([])
    expect(await after.stored('local')).toMatchObject(PERSON)
    const options = await openOwn(after, '/options.html', '#about')
    expect(await textIn(options, '#accounts')).toContain('the choir')
    await expect.poll(() => textIn(options, '.watched-list li')).toContain(watchable.operator)
  } finally {
    await after.close()
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
  }
})
