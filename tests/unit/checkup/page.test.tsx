// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { stateOf } from '../../../entrypoints/shared/records/record.ts'
import { language, read, records, storedResidence, usedServices, write } from '../../../entrypoints/shared/storage/storage.ts'
import { closeCheckup, openCheckup, parts, press, settled, submit, sum, type } from './stage.tsx'
import { exampleRules } from '../fixtures/example-rules.ts'
import { EVIDENCE, policy } from '../fixtures/small-rules.ts'

const rules = exampleRules()

beforeEach(async () => {
  vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00'), toFake: ['Date'] })
  await write(storedResidence, { country: 'AT', land: null })
  await write(language, 'en')
})

afterEach(closeCheckup)

describe('the list of all services', () => {
  it('counts nothing before something is ticked, and shows every service to tick', async () => {
    await openCheckup(rules)
    await settled(() => expect(sum()).toBe('No service is ticked yet.'))
    expect([...document.querySelectorAll('.ticks label')].map(({ textContent }) => textContent).toSorted()).toEqual(
      rules.services.map(({ name }) => name).toSorted(),
    )
  })

  it('asks once what holds when it opens, and again once the person lives elsewhere', async () => {
    const asked = vi.spyOn(fakeBrowser.runtime, 'sendMessage')
    const questions = () => asked.mock.calls.filter(([message]) => JSON.stringify(message).includes('"survey"')).length
    await openCheckup(rules)
    await settled(() => expect(sum()).toBe('No service is ticked yet.'))
    expect(questions()).toBe(1)
    await act(() => write(storedResidence, { country: 'DE', land: null }))
    await settled(() => expect(document.querySelector('header select, header')?.textContent).toContain('Germany'))
    await settled(() => expect(questions()).toBe(2))
    asked.mockRestore()
  })

  it('a typed name and the key that ends it tick a service, and the box is ready for the next', async () => {
    await openCheckup(rules)
    await settled(() => expect(sum()).toBeTruthy())
    await type('input[type=search]', 'exmaple chat')
    await settled(() => expect(document.querySelector('.found b')?.textContent).toBe('Example Chat'))
    await submit('search form')
    await settled(() => expect(sum()).toBe('1 service: 1 on'))
    expect(await read(usedServices)).toEqual([{ service: 'example-chat', on: true }])
    expect(document.querySelector('search output')?.textContent).toBe('Example Chat: ticked')
    expect(parts()).toEqual({ todo: ['Example Chat'] })
  })

  it('what was turned off is done, for the account and date that the person says, and can be undone', async () => {
    await write(usedServices, [{ service: 'example-chat', on: true }])
    await openCheckup(rules)
    await settled(() => expect(parts()).toEqual({ todo: ['Example Chat'] }))
    await press('Done', '.service-row')
    await type('.service-row input[type=text]', 'at work')
    await type('.service-row input[type=date]', '2026-11-20')
    await submit('.service-row form')
    await settled(() => expect(parts()).toEqual({ done: ['Example Chat'] }))
    expect(sum()).toBe('1 service: 1 switched off')
    const [noted] = (await read(records)).records
    expect(noted).toMatchObject({ account: 'at work', route: 'switch-chat', madeUnder: { country: 'AT' }, dates: { sent: '2026-11-20' } })
    expect(document.querySelector('.accounts')?.textContent).toContain('at work')
    await press('Undo')
    await settled(() => expect(parts()).toEqual({ todo: ['Example Chat'] }))
    expect((await read(records)).records).toEqual([])
  })

  it('the way is read only when someone opens it, with what there is to press', async () => {
    await write(usedServices, [{ service: 'example-chat', on: true }])
    await openCheckup(rules)
    await settled(() => expect(parts()).toEqual({ todo: ['Example Chat'] }))
    expect(document.querySelector('.way')).toBeNull()
    await press('Turn it off', '.service-row')
    await settled(() => expect(document.querySelector('.way a')?.getAttribute('href')).toBe('https://chat.example/settings'))
    expect([...document.querySelectorAll('.switch-path li')].map(({ textContent }) => textContent)).toContain('Improve the model')
  })

  it('services of which something is noted, or whose pages are watched, count as ticked', async () => {
    await openCheckup(rules, ['https://chat.example/*', 'https://social.example/*'])
    await settled(() => expect(parts()).toEqual({ todo: ['Example Chat'] }))
    // Granted at install, which does not show what someone uses.
    expect(document.body.textContent).not.toContain('2 services')
  })

  it('a second account is noted beside the first', async () => {
    await write(usedServices, [{ service: 'example-chat', on: true }])
    await openCheckup(rules)
    await settled(() => expect(parts()).toEqual({ todo: ['Example Chat'] }))
    await press('Done', '.service-row')
    await submit('.service-row form')
    await settled(() => expect(parts()).toEqual({ done: ['Example Chat'] }))
    await press('Another account?', '.service-row')
    await type('.service-row input[type=text]', 'second')
    await submit('.service-row form')
    await settled(() => expect(document.querySelectorAll('.accounts li')).toHaveLength(2))
    expect((await read(records)).records.map(({ account }) => account)).toEqual(['', 'second'])
  })

  it("a false claim about a service is in its row, with a link to the company's answer", async () => {
    await write(usedServices, [{ service: 'example-chat', on: true }])
    const note = { kind: 'myth' as const, id: 'myth-chat', services: ['example-chat'], jurisdictions: ['world'], ...EVIDENCE }
    await openCheckup(exampleRules({ notes: [note] }))
    await settled(() => expect(parts()).toEqual({ todo: ['Example Chat'] }))
    const claim = document.querySelector<HTMLDetailsElement>('.service-row details')
    expect(claim?.textContent).toContain('does not hold')
    expect(claim?.querySelector('a')).toBeNull()
    if (claim) claim.open = true
    await act(() => void claim?.dispatchEvent(new Event('toggle')))
    await settled(() => expect(claim?.querySelector('a[href="/about.html?service=example-chat#myths"]')).not.toBeNull())
    expect(claim?.querySelectorAll('p')).toHaveLength(1)
  })

  it('a place of which the rules say nothing is told as not known, never guessed', async () => {
    await write(usedServices, [{ service: 'example-chat', on: true }])
    await openCheckup(exampleRules({ policies: [policy({ services: ['example-chat'], jurisdictions: ['US'] })] }))
    await settled(() => expect(parts()).toEqual({ unknown: ['Example Chat'] }))
    expect(document.querySelector('.service-row')?.textContent).toContain('Not known for Austria')
    expect(sum()).toBe('1 service: 1 not known')
  })

  it('a country that is only guessed is marked as a guess', async () => {
    await write(storedResidence, null)
    await openCheckup(rules)
    await settled(() => expect(document.querySelector('.place')?.textContent).toMatch(/a guess|Choose your country/))
  })

  it("if a request's deadline has passed, it asks for the outcome", async () => {
    await write(usedServices, [{ service: 'example-social', on: true }])
    await openCheckup(rules)
    await settled(() => expect(parts()).toEqual({ todo: ['Example Social'] }))
    await press('Done', '.service-row')
    await type('.service-row input[type=date]', '2025-06-01')
    await submit('.service-row form')
    expect(document.querySelector('.service-row .error')?.textContent).toBe('Choose one of these first.')
    const select = document.querySelector<HTMLSelectElement>('.service-row select')
    await act(() => {
      if (select) select.value = 'confirmed'
      select?.dispatchEvent(new Event('change', { bubbles: true }))
    })
    await submit('.service-row form')
    await settled(() => expect(parts()).toEqual({ done: ['Example Social'] }))
    expect((await read(records)).records.map(stateOf)).toEqual(['confirmed'])
  })

  it('a tick that cannot be stored is not shown as stored', async () => {
    await openCheckup(rules)
    await settled(() => expect(sum()).toBe('No service is ticked yet.'))
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('full'))
    const box = document.querySelector<HTMLInputElement>('.ticks input')
    await act(() => box?.click())
    await settled(() => expect(document.querySelector('[role=alert]')?.textContent).toBeTruthy())
    expect(document.querySelector<HTMLInputElement>('.ticks input')?.checked).toBe(false)
    expect(sum()).toBe('No service is ticked yet.')
  })

  it('fails with the official addresses if the worker has no answer', async () => {
    fakeBrowser.runtime.onMessage.addListener((message, _, reply) => {
      if (message?.type === 'survey') reply(null)
      return true
    })
    const { render } = await import('preact')
    const { App } = await import('../../../entrypoints/checkup/App.tsx')
    await act(() => render(<App />, document.body))
    await settled(() => expect(document.querySelector('[role=alert] a')?.getAttribute('href')).toMatch(/^https:/))
  })
})
