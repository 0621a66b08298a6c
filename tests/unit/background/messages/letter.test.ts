import { expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { Browser } from 'wxt/browser'
import { handleMessage } from '../../../../entrypoints/background/messages/handlers.ts'
import { storedResidence, write } from '../../../../entrypoints/shared/storage/storage.ts'

const screen = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/letter.html') } as Browser.runtime.MessageSender
const page = { id: fakeBrowser.runtime.id, url: 'https://www.facebook.com/', frameId: 0, tab: { id: 1 } } as Browser.runtime.MessageSender

test("the letter page gets the addressee for the person's country", async () => {
  await write(storedResidence, { country: 'DE', land: 'DE-BY' })
  expect(await handleMessage({ type: 'letter', service: null }, screen)).toMatchObject({
    residence: { country: 'DE', land: 'DE-BY', guessed: false },
    family: 'gdpr',
    authority: { land: 'DE-BY' },
  })
})

test('until the person has answered, it is a guess and marked as one', async () => {
  expect(await handleMessage({ type: 'letter', service: null }, screen)).toMatchObject({ residence: { land: null, guessed: true } })
})

test('a page of a site is told nothing', () => {
  expect(handleMessage({ type: 'letter', service: null }, page)).toBeUndefined()
})
