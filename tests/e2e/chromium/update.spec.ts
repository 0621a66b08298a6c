import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from '@playwright/test'
import type { browser } from 'wxt/browser'
import feed from '../../unit/fixtures/stored-format-1.json' with { type: 'json' }
import last from '../../unit/fixtures/stored-by-last-release.json' with { type: 'json' }
import { buildRules } from '../../../rules/tools/build.ts'
import { word } from '../expected.ts'
import { earlierBuild, openFeedHost, replaceBuild } from '../feed-host.ts'
import { VIENNA } from '../harness-types.ts'
import { noted, openOwn, press, textIn } from '../journeys/own-pages.ts'
import { expect } from './expect.ts'
import { Extension } from './extension.ts'

declare const chrome: typeof browser

const FACEBOOK = 'https://www.facebook.com/'
const INSTAGRAM = 'https://www.instagram.com/'
/** Changes since then would be news, which is shown before everything else. */
const { 'news.baseline': _, ...fetched } = feed
const STORED = { ...fetched, ...last }
const [CONFIRMED, REFUSED] = last.records.records

test('an update from the release before keeps its records, settings, mutes, drafts and feed', async () => {
  const host = await openFeedHost('chrome')
  const folder = earlierBuild(host.build, buildRules())
  // None of today's code sees the storage before the update.
  for (const script of ['background.js', 'content.js', 'form.js']) writeFileSync(join(folder, script), '')
  const before = await Extension.launch(VIENNA, { build: folder, developerMode: true })
  await before.store(STORED)
  replaceBuild(folder, host.build)
  const after = await before.update()
  try {
    const facebook = await after.open(FACEBOOK)
    await expect.poll(async () => (await after.toolbar(facebook)).text).toBe('✓')
    const popup = await after.popupPage(facebook)
    await expect.poll(() => textIn(popup, 'h1')).toBe(word('state.objected'))
    await expect.poll(() => textIn(popup, 'main')).toContain(CONFIRMED?.account)

    const instagram = await after.open(INSTAGRAM)
    await expect.poll(async () => (await after.toolbar(instagram)).text).toBe('!')
    expect(await after.badgeButtons(instagram)).toEqual([])

    const options = await openOwn(after, '/options.html', '#about')
    for (const { account } of last.records.records) await expect.poll(() => textIn(options, '#accounts')).toContain(account)
    await expect.poll(() => textIn(options, '#badge')).toContain('Instagram')
    const letter = await openOwn(after, '/letter.html', '.sheet')
    await expect.poll(() => textIn(letter, '.sheet')).toContain(last.drafts.own.name)

    // The person said yes to the feed once, and need not say it again.
    const tell = (type: string): Promise<unknown> => after.controlPage.evaluate((what) => chrome.runtime.sendMessage({ type: what }), type)
    expect(await tell('feed-check')).toBe('updated')
    expect(await tell('rules-info')).toMatchObject({ origin: 'feed', serial: host.bundled + 1 })

    // A change writes the records in today's shape: all of them, and none quarantined.
    await press(options, '#accounts', word('record.delete'))
    await press(options, '#accounts', word('record.delete.yes'))
    await expect.poll(async () => (await noted(after)).length).toBe(1)
    await press(options, '#accounts', word('undo.do'))
    await expect.poll(async () => (await noted(after)).map(({ id }) => id).toSorted()).toEqual([CONFIRMED?.id, REFUSED?.id])
    const { records, aside, ...kept } = await after.stored('local')
    expect(records).toMatchObject({
      version: 2,
      records: expect.arrayContaining([expect.objectContaining({ covers: 'linked', from2024: true })]),
    })
    expect(aside).toBe(undefined)
    expect(kept).toMatchObject({ home: last.home, language: last.language, badge: last.badge, reminding: last.reminding, 'feed.on': true })
  } finally {
    await after.close()
    await host.close()
    rmSync(folder, { recursive: true })
  }
})
