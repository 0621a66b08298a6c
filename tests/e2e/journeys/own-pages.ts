import type { Harness, Tab } from '../harness-types.ts'

/** Actions on the extension's own pages, for both browsers. */

/** Opens a page of the extension by its path, in its own tab. */
export async function openOwn(extension: Harness, path: string, until: string): Promise<Tab> {
  const page = await extension.ownPage(path)
  // The old page may go while Firefox looks, which Puppeteer reports as a failure.
  await page.waitForSelector(until).catch(() => page.waitForSelector(until))
  return page
}

/** The text of the first matching element; empty if there is none. */
export async function textIn(page: Tab, selector: string): Promise<string> {
  const read: unknown = await page.evaluate(`document.querySelector(${JSON.stringify(selector)})?.textContent ?? ''`).catch(() => '')
  return typeof read === 'string' ? read : ''
}

/** Presses the button with this name within the first matching element, once it is there. */
export async function press(page: Tab, within: string, name: string): Promise<void> {
  const found = await page.evaluate(`new Promise((done) => {
    const look = (tries) => {
      const all = [...document.querySelectorAll(${JSON.stringify(`:is(${within}) :is(button, summary, a)`)})]
      const one = all.find(({ textContent }) => textContent.trim().startsWith(${JSON.stringify(name)}))
      if (one) setTimeout(() => one.click())
      if (one || tries === 0) done(one !== undefined)
      else setTimeout(() => look(tries - 1), 50)
    }
    look(100)
  })`)
  if (found !== true) throw new Error(`There is nothing called "${name}" to press in ${within}`)
}

/** Puts something into the first matching field, as typing or choosing does. */
export async function fill(page: Tab, selector: string, value: string): Promise<void> {
  await page.waitForSelector(selector)
  await page.evaluate(`(() => {
    const field = document.querySelector(${JSON.stringify(selector)})
    field.value = ${JSON.stringify(value)}
    for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }))
  })()`)
}

/** Chooses a file with this content. */
export async function chooseFile(page: Tab, selector: string, content: string): Promise<void> {
  await page.waitForSelector(selector)
  await page.evaluate(`(() => {
    const field = document.querySelector(${JSON.stringify(selector)})
    const bag = new DataTransfer()
    bag.items.add(new File([${JSON.stringify(content)}], 'records.json', { type: 'application/json' }))
    field.files = bag.files
    field.dispatchEvent(new Event('change', { bubbles: true }))
  })()`)
}

interface Noted {
  id: string
  service: string
  account: string
  notes: string
  covers?: string
  from2024?: boolean
  dates: Record<string, string | null>
  history: unknown[]
}

export async function noted(extension: Harness): Promise<Noted[]> {
  const { records } = await extension.stored('local', ['records'])
  return hasRecords(records) ? records.records : []
}

/** Lets time pass: moves every recorded date into the past by so many days. */
export async function timePasses(extension: Harness, days: number): Promise<void> {
  const records = (await noted(extension)).map((record) => ({
    ...record,
    dates: Object.fromEntries(Object.entries(record.dates).map(([name, day]) => [name, day && earlier(day, days)])),
  }))
  await extension.store({ records: { version: 2, records } })
}

function earlier(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00Z`) - days * 86_400_000).toISOString().slice(0, 10)
}

function hasRecords(value: unknown): value is { records: Noted[] } {
  return typeof value === 'object' && value !== null && 'records' in value
}
