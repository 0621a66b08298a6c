import feed from '../../unit/fixtures/stored-format-1.json' with { type: 'json' }
import last from '../../unit/fixtures/stored-by-last-release.json' with { type: 'json' }
import { buildRules } from '../../../rules/tools/build.ts'
import { word } from '../expected.ts'
import type { UpdateRunner } from './feed-updates.ts'
import { noted, openOwn, press, textIn } from './own-pages.ts'

const FACEBOOK = 'https://www.facebook.com/'
const INSTAGRAM = 'https://www.instagram.com/'
/** Changes since then would be news, which is shown before everything else. */
const { 'news.baseline': _, ...fetched } = feed
const STORED = { ...fetched, ...last }
const [CONFIRMED, REFUSED] = last.records.records

/** What the release before has stored, in its own formats, is what the present one goes on with. */
export function updateSpecs({ test, expect }: UpdateRunner): void {
  test('an update from the release before keeps its records, settings, mutes, drafts and feed', async ({ host, earlier }) => {
    // None of today's code sees the storage before the update.
    const before = await earlier.install(buildRules(), { asleep: true })
    await before.extension.store(STORED)
    const { extension, tell } = await earlier.update()

    const facebook = await extension.open(FACEBOOK)
    await expect.poll(async () => (await extension.toolbar(facebook)).text).toBe('✓')
    const popup = await extension.popupPage(facebook)
    await expect.poll(() => textIn(popup, 'h1')).toBe(word('state.objected'))
    await expect.poll(() => textIn(popup, 'main')).toContain(CONFIRMED?.account)

    const instagram = await extension.open(INSTAGRAM)
    await expect.poll(async () => (await extension.toolbar(instagram)).text).toBe('!')
    expect(await extension.badgeButtons(instagram)).toEqual([])

    const options = await openOwn(extension, '/options.html', '#about')
    for (const { account } of last.records.records) await expect.poll(() => textIn(options, '#accounts')).toContain(account)
    await expect.poll(() => textIn(options, '#badge')).toContain('Instagram')
    const letter = await openOwn(extension, '/letter.html', '.sheet')
    await expect.poll(() => textIn(letter, '.sheet')).toContain(last.drafts.own.name)

    // The person said yes to the feed once, and need not say it again.
    expect(await tell('feed-check')).toBe('updated')
    expect(await tell('rules-info')).toMatchObject({ origin: 'feed', serial: host.bundled + 1 })

    // A change writes the records in today's shape: all of them, and none quarantined.
    await press(options, '#accounts', word('record.delete'))
    await press(options, '#accounts', word('record.delete.yes'))
    await expect.poll(async () => (await noted(extension)).length).toBe(1)
    await press(options, '#accounts', word('undo.do'))
    await expect.poll(async () => (await noted(extension)).map(({ id }) => id).toSorted()).toEqual([CONFIRMED?.id, REFUSED?.id])
    const { records, aside, ...kept } = await extension.stored('local')
    expect(records).toMatchObject({ version: 2 })
    expect((await noted(extension)).filter((one) => one.covers === 'linked' && one.from2024).length).toBe(1)
    expect(aside).toBe(undefined)
    expect(kept).toMatchObject({ home: last.home, language: last.language, badge: last.badge, reminding: last.reminding, 'feed.on': true })
  })
}
