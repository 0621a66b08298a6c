// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { PATIENCE } from '../../../entrypoints/popup/finding/use-finding.ts'
import { storedResidence, language, read, write } from '../../../entrypoints/shared/storage/storage.ts'
import { button, close, mockWorker, finds, heading, open, openTab, prepare, pressed, settled, show } from '../fixtures/popup-stage.tsx'
import { exampleFinding } from '../fixtures/example-finding.ts'

let tab: number

beforeEach(async () => {
  prepare()
  tab = await openTab('https://social.example/')
})

afterEach(close)

async function wait(milliseconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds)
}

describe('the popup', () => {
  test('shows what is stored while the worker is dead', async () => {
    await write(storedResidence, { country: 'AT', land: null })
    await show(tab, exampleFinding())
    await open(tab)
    await settled(() => expect(heading()).toBe('Example One says it uses your public posts to train its AI'))
    expect(button()?.href).toBe('https://social.example/contact/100001')
    expect(button()?.rel).toBe('noreferrer')
    expect(button()?.target).toBe('_blank')
    await settled(() => expect(document.title).toBe('Example Social: AI training is on, and you can object · Trainspotter'))
  })

  test('a worker that finds the same again has nothing drawn again', async () => {
    await write(storedResidence, { country: 'AT', land: null })
    await show(tab, exampleFinding())
    const drawn = vi.spyOn(Intl.RelativeTimeFormat.prototype, 'format')
    let answered = false
    mockWorker(async (reply) => {
      await vi.waitFor(() => expect(button()).not.toBeNull())
      drawn.mockClear()
      await show(tab, exampleFinding())
      reply()
      answered = true
      // The list of countries is loaded when idle and would cause another render.
    }, false)
    await open(tab)
    await settled(() => expect(answered).toBe(true))
    await act(() => new Promise((resolve) => setTimeout(resolve, 20)))
    expect(drawn).not.toHaveBeenCalled()
  })

  test('shows what is stored before it wakes the worker', async () => {
    await write(storedResidence, { country: 'AT', land: null })
    await show(tab, exampleFinding())
    const idle: (() => void)[] = []
    vi.stubGlobal('requestIdleCallback', (does: () => void) => idle.push(does))
    const asked = vi.fn<(reply: () => void) => void>((reply) => reply())
    mockWorker(asked)
    await open(tab)
    await settled(() => expect(button()).not.toBeNull())
    expect(asked).not.toHaveBeenCalled()
    await settled(() => {
      for (const does of idle.splice(0)) does()
      expect(asked).toHaveBeenCalledOnce()
    })
  })

  test('an answer that changes nothing counts as one', async () => {
    await write(storedResidence, { country: 'AT', land: null })
    await show(tab, exampleFinding())
    const replied = vi.fn<() => void>()
    mockWorker((reply) => {
      reply()
      replied()
    })
    await open(tab)
    await settled(() => expect(replied).toHaveBeenCalled())
    await settled(() => expect(button()).not.toBeNull())
    await fakeBrowser.storage.session.clear()
    await settled(() => expect(document.querySelector('.action')).toBeNull())
    await settled(() => expect(heading()).toBe('Who trains on me?'))
  })

  test('leaves no empty text between its elements, which would be written again with every drawing', async () => {
    await write(storedResidence, { country: 'AT', land: null })
    await show(tab, exampleFinding())
    await open(tab)
    await settled(() => expect(button()).not.toBeNull())
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const empty: (string | undefined)[] = []
    while (texts.nextNode()) if (texts.currentNode.textContent === '') empty.push(texts.currentNode.parentElement?.outerHTML)
    expect(empty).toEqual([])
  })

  test('asks the worker and shows what it finds', async () => {
    await write(storedResidence, { country: 'US', land: null })
    mockWorker(finds(tab, exampleFinding({ country: 'US' })))
    await open(tab)
    await settled(() => expect(button()?.textContent).toContain('Limit what is public'))
    expect(document.querySelector('.action')?.textContent).toContain("No form of Example One's is known here")
  })

  test('says what helps even if no setting can be named', async () => {
    await write(storedResidence, { country: 'US', land: null })
    mockWorker(finds(tab, exampleFinding({ country: 'US', service: 'example-photos' })))
    await open(tab)
    await settled(() => expect(document.querySelector('.action')?.textContent).toContain('Making less of it public helps'))
    expect(button()).toBeNull()
  })

  test('uses the chosen language, even after a change', async () => {
    await write(storedResidence, { country: 'AT', land: null })
    await show(tab, exampleFinding())
    await write(language, 'de')
    await open(tab)
    await settled(() => expect(button()?.textContent).toContain('Jetzt widersprechen'))
    expect(document.documentElement.lang).toBe('de')
    await write(language, 'en')
    await settled(() => expect(button()?.textContent).toContain('Object now'))
  })

  test('no answer in time: says so, and still shows the official addresses', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    let asked = false
    mockWorker(() => {
      asked = true
    })
    await write(storedResidence, { country: 'AT', land: null })
    await open(tab)
    await settled(() => expect(asked).toBe(true))
    expect(heading()).toBeUndefined()
    await act(() => wait(PATIENCE))
    expect(heading()).toBe('This cannot be shown at the moment')
    expect(document.querySelectorAll('main a[href^="https://"]')).toHaveLength(3)
  })

  test('words that cannot be read: the same, in English', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new Error('gone')))
    await open(tab)
    await settled(() => expect(heading()).toBe('This cannot be shown at the moment'))
  })

  test('a finding that breaks one part leaves the others, and says which one is missing', async () => {
    await write(storedResidence, { country: 'AT', land: null })
    const { status, ...rest } = exampleFinding()
    await show(tab, { ...rest, status: { ...status, sources: null } })
    await open(tab)
    await settled(() => expect(document.body.textContent).toContain('Where the law stands: this part cannot be shown.'))
    expect(heading()).toContain('Example One says')
    expect(button()?.textContent).toContain('Object now')
  })

  test('first run: asks, uses the guess meanwhile, and keeps the answer', async () => {
    await show(tab, exampleFinding({ person: { guessed: true } }))
    await open(tab)
    await settled(() => expect(document.querySelector('main')?.textContent).toContain('You seem to live here: Austria.'))
    expect(document.querySelector('header')?.textContent).toContain('Austria?')
    expect(button()?.textContent).toContain('Object now')
    await act(() => pressed('Yes')?.click())
    await settled(async () => expect(await read(storedResidence)).toEqual({ country: 'AT', land: null }))
  })

  test('first run without a guess: no law is shown before there is a country', async () => {
    await show(tab, exampleFinding({ country: null, person: { guessed: true } }))
    await open(tab)
    await settled(() => expect(document.querySelectorAll('select option').length).toBeGreaterThan(40))
    expect(heading()).toBe('Where do you live?')
    expect(button()).toBeNull()
  })

  test('another country: the old finding goes, and the worker is asked again', async () => {
    await write(storedResidence, { country: 'AT', land: null })
    await show(tab, exampleFinding())
    await open(tab)
    await settled(() => expect(button()).not.toBeNull())
    mockWorker(finds(tab, exampleFinding({ country: 'US' })))
    await write(storedResidence, { country: 'US', land: null })
    await settled(() => expect(button()?.textContent).toContain('Limit what is public'))
  })
})
