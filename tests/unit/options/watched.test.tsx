// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { PrivacySection } from '../../../entrypoints/options/sections/PrivacySection.tsx'
import { SitesSection } from '../../../entrypoints/options/sections/SitesSection.tsx'
import words from '../../../entrypoints/shared/i18n/locales/en.json' with { type: 'json' }
import { fakePermissions, type FakePermissions } from '../fixtures/fake-permissions.ts'
import { exampleI18n } from '../fixtures/example-finding.ts'
import { ACME, HOMELY, WATCHABLES } from '../fixtures/watchables.ts'

let browser: FakePermissions

beforeEach(() => {
  vi.stubGlobal('fetch', async () => Response.json(WATCHABLES))
  browser = fakePermissions(HOMELY.origins)
})

afterEach(() => render(null, document.body))

const says = () => document.body.textContent ?? ''
const rows = () => [...document.querySelectorAll('.watched-list li > span')].map(({ textContent }) => textContent)
const stop = () => [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Stop watching Acme')

async function settled(check: () => void): Promise<void> {
  await vi.waitFor(async () => {
    await act(() => undefined)
    check()
  })
}

async function show(): Promise<void> {
  const i18n = exampleI18n()
  await act(() =>
    render(
      <>
        <SitesSection i18n={i18n} />
        <PrivacySection i18n={i18n} />
      </>,
      document.body,
    ),
  )
}

describe('what is watched because the person wanted it', () => {
  test('is nothing at first, and what the install grants is no matter of the list', async () => {
    await show()
    await settled(() => expect(says()).toContain(words['watch.none']))
    expect(rows()).toEqual([])
    expect(says()).toContain('1 address on which it runs')
  })

  test('is listed by operator, and follows the browser’s own page for extensions', async () => {
    browser.grant(...ACME.origins)
    await show()
    await settled(() => expect(rows()).toEqual(['Acme']))
    expect(says()).toContain('3 addresses on which it runs')
    await act(() => browser.take(...ACME.origins))
    await settled(() => expect(rows()).toEqual([]))
  })

  test('is given back at a press, and said to be once the browser says so', async () => {
    browser.grant(...ACME.origins)
    await show()
    await settled(() => expect(stop()).not.toBeUndefined())
    await act(() => stop()?.click())
    await settled(() => expect(says()).toContain('Acme is no longer watched.'))
    expect(browser.remove.mock.calls).toEqual([[{ origins: ACME.origins }]])
    expect(rows()).toEqual([])
  })

  test.each([
    ['answers that it did', () => browser.remove.mockResolvedValue(true)],
    ['answers that it did not', () => browser.remove.mockResolvedValue(false)],
    ['does not answer', () => browser.remove.mockRejectedValue(new Error('You cannot remove required permissions.'))],
  ])('is still said to be watched if the browser goes on granting it and %s', async (_, keep) => {
    browser.grant(...ACME.origins)
    keep()
    await show()
    await settled(() => expect(stop()).not.toBeUndefined())
    await act(() => stop()?.click())
    await settled(() => expect(says()).toContain('The browser still lets Trainspotter see Acme.'))
    expect(says()).not.toContain('no longer watched')
    expect(rows()).toEqual(['Acme'])
  })

  test('is listed if only a part of its hosts is granted, and all of that is given back', async () => {
    browser.grant('https://acme-chat.example/*')
    await show()
    await settled(() => expect(rows()).toEqual(['Acme']))
    await act(() => stop()?.click())
    await settled(() => expect(says()).toContain('Acme is no longer watched.'))
    expect([...browser.granted]).toEqual(HOMELY.origins)
  })
})
