import { word } from '../expected.ts'
import type { Harness, Runner, Tab } from '../vocabulary.ts'

const FORM = 'https://www.facebook.com/help/contact/6359191084165019'
const OTHER = 'https://www.facebook.com/help/contact/1266025207620918'
const INSERT = word('form.insert')
const COPY = word('form.copy')
const YES = word('form.yes')

/** The panel beside Meta's form: right or modest, never wrong. */
export function formHelperSpecs({ test, expect }: Runner): void {
  const has = async (extension: Harness, page: Tab, name: string): Promise<boolean> => (await extension.badgeButtons(page)).includes(name)

  for (const sample of ['form-desktop', 'form-touch', 'form-contenteditable', 'form-cookie-dialog']) {
    test(`${sample}: inserts the reason after a press, and nothing else`, async ({ extension }) => {
      const page = await extension.open(`${FORM}?sample=${sample}`)
      await expect.poll(() => has(extension, page, INSERT)).toBe(true)
      expect(await page.evaluate(box)).toBe('')
      await extension.pressBadge(page, INSERT)
      await expect.poll(() => page.evaluate(box)).toContain('Article 21')
      expect(await page.evaluate(() => document.querySelector('input:not([type="hidden"])')?.getAttribute('value'))).toBe(
        'sample@example.org',
      )
      expect(await page.evaluate(() => document.documentElement.dataset['sent'] ?? 'not sent')).toBe('not sent')
    })
  }

  for (const sample of ['form-two-textareas', 'form-no-textarea', 'form-changed', 'form-gone']) {
    test(`${sample}: offers to copy and does not guess`, async ({ extension }) => {
      const page = await extension.open(`${FORM}?sample=${sample}`)
      await expect.poll(() => has(extension, page, COPY)).toBe(true)
      expect(await has(extension, page, INSERT)).toBe(false)
    })
  }

  test('a form for data from other sources gets a warning and no reason', async ({ extension }) => {
    const page = await extension.open(OTHER)
    await expect.poll(() => has(extension, page, word('form.close'))).toBe(true)
    expect(await has(extension, page, INSERT)).toBe(false)
    expect(await has(extension, page, COPY)).toBe(false)
  })

  test('asks after sending, and notes what the person says', async ({ extension }) => {
    const page = await extension.open(FORM)
    await expect.poll(() => has(extension, page, INSERT)).toBe(true)
    expect(await has(extension, page, YES)).toBe(false)
    await page.click('button[type="submit"]')
    await expect.poll(() => has(extension, page, YES)).toBe(true)
    await extension.pressBadge(page, YES)
    await expect.poll(() => sentServices(extension)).toEqual(['facebook'])
    await expect.poll(async () => (await extension.toolbar(page)).text).toBe('…')
  })

  test('a CAPTCHA means not sent yet', async ({ extension }) => {
    const page = await extension.open(`${FORM}?sample=form-captcha`)
    await expect.poll(() => has(extension, page, INSERT)).toBe(true)
    await page.click('button[type="submit"]')
    await page.waitForSelector('#captcha_dialog_submit_button')
    await expect.poll(() => has(extension, page, INSERT)).toBe(false)
    expect(await has(extension, page, YES)).toBe(false)
    expect(await sentServices(extension)).toEqual([])
  })

  test('the page cannot press for the person', async ({ extension }) => {
    const page = await extension.open(FORM)
    await expect.poll(() => has(extension, page, INSERT)).toBe(true)
    await page.evaluate(() => {
      for (const host of document.querySelectorAll('html > [data-corner]'))
        host.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }))
    })
    expect(await page.evaluate(box)).toBe('')
  })
}

/** Runs in the page. */
function box(): string {
  const field = document.querySelector('textarea')
  return field ? field.value : (document.querySelector('[contenteditable="true"]')?.textContent ?? '')
}

async function sentServices(extension: Harness): Promise<string[]> {
  const { records } = await extension.stored('local')
  const all: { service: string; dates: { sent: string | null } }[] = isRecords(records) ? records.records : []
  return all.filter(({ dates }) => dates.sent !== null).map(({ service }) => service)
}

function isRecords(value: unknown): value is { records: [] } {
  return typeof value === 'object' && value !== null && 'records' in value
}
