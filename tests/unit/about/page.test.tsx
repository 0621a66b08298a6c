// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { App } from '../../../entrypoints/about/App.tsx'
import { pageParams } from '../../../entrypoints/about/page-params.ts'
import { report } from '../../../entrypoints/background/rules/report.ts'
import { currentIndex } from '../../../entrypoints/background/rules/rules-store.ts'
import words from '../../../entrypoints/shared/i18n/locales/en.json' with { type: 'json' }
import { language, read, storedResidence, write } from '../../../entrypoints/shared/storage/storage.ts'

beforeEach(async () => {
  vi.useFakeTimers({ now: new Date('2026-11-30T12:00:00'), toFake: ['Date'] })
  await write(storedResidence, { country: 'AT', land: null })
  await write(language, 'en')
  history.replaceState(null, '', '/about.html')
})

afterEach(() => act(() => render(null, document.body)))

async function open(search: string, works = true): Promise<void> {
  fakeBrowser.runtime.onMessage.addListener((message, _, reply) => {
    if (message?.type === 'report') void (works ? report(message.service, message.country) : Promise.resolve(undefined)).then(reply)
    else if (message?.type === 'directory') void currentIndex().then(({ index }) => reply(index))
    return true
  })
  await act(() => render(<App search={search} />, document.body))
}

async function shows(text: string): Promise<void> {
  await vi.waitFor(async () => {
    await act(() => undefined)
    expect(document.body.textContent).toContain(text)
  })
}

describe('the page about a service', () => {
  it('names service and country, and has a contents list whose every entry leads to a part', async () => {
    await open('?service=facebook')
    await shows('Facebook in Austria')
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')]
    expect(links.length).toBeGreaterThan(8)
    for (const link of links) expect(document.querySelector(`${link.getAttribute('href')} > h2`)?.textContent).toBe(link.textContent)
  })

  it('cites only sources in its list, each with its number', async () => {
    await open('?service=instagram&country=DE')
    await shows('Instagram in Germany')
    const cited = [...document.querySelectorAll<HTMLAnchorElement>('.cite > a')]
    expect(cited.length).toBeGreaterThan(20)
    for (const link of cited) {
      const source = document.querySelector<HTMLLIElement>(link.getAttribute('href') ?? '')
      expect(`[${source?.value}]`).toBe(link.textContent)
    }
  })

  it('compares with another country without moving the person there', async () => {
    await open('?service=facebook')
    await shows('Facebook in Austria')
    const list = document.querySelector('select')
    await act(() => {
      if (!list) return
      list.value = 'US'
      list.dispatchEvent(new Event('change', { bubbles: true }))
    })
    await shows('Facebook in United States')
    expect(location.search).toBe('?service=facebook&country=US')
    expect(await read(storedResidence)).toEqual({ country: 'AT', land: null })
    expect(document.querySelector('#mine')).toBeNull()
    expect(document.querySelector('.report-tools a.button')).toBeNull()
  })

  it('asks which service if the address names none that there is, and fails with a way to act', async () => {
    await open('?service=nothing')
    await shows(words['report.choose'])
    await shows('Facebook')
    await act(() => render(null, document.body))
    fakeBrowser.reset()
    await open('?service=facebook', false)
    await shows(words['failed.title'])
    expect(document.querySelector('a[href^="https://"]')).not.toBeNull()
  })
})

it('the address takes a service and a country, and nothing that is no country', () => {
  expect(pageParams('?service=facebook&country=DE')).toEqual({ service: 'facebook', country: 'DE' })
  expect(pageParams('?country=javascript')).toEqual({ service: null, country: null })
})
