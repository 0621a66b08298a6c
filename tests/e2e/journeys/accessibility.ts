import { createRecord } from '../../../entrypoints/shared/records/transitions.ts'
import { LANGUAGES } from '../../../entrypoints/shared/i18n/translator.ts'
import { NO_DATES, VERSION, type Dates, type ObjectionRecord } from '../../../entrypoints/shared/records/record.ts'
import { seriousFaults } from '../axe.ts'
import type { Harness, Runner, Tab } from '../harness-types.ts'
import { addressOf } from '../../unit/fixtures/real-opt-outs.ts'

const FEED = 'https://www.facebook.com/'

/** Screens of the popup: the tab's address, and what the person has answered. */
const SCREENS = [
  { name: 'first run', address: FEED, home: null },
  { name: 'AI training on', address: FEED, home: { country: 'AT', land: null } },
  { name: 'a German Land', address: 'https://www.instagram.com/', home: { country: 'DE', land: 'DE-HH' } },
  { name: 'no way out', address: FEED, home: { country: 'US', land: null } },
  { name: 'private messages', address: `${FEED}messages/t/100`, home: { country: 'GB', land: null } },
  { name: 'an AI chat', address: 'https://www.meta.ai/', home: { country: 'CH', land: null } },
  { name: 'nothing here', address: 'https://example.org/', home: { country: 'AT', land: null } },
]

const DAY = 86_400_000
const [LATELY, LONG_AGO] = [daysAgo(3), daysAgo(50)]

/** The popup at each stage of an objection: the tab's address, and what is recorded. */
const STAGES: { name: string; address: string; noted?: Partial<Dates> }[] = [
  { name: 'a page for signing in', address: `${FEED}login/` },
  { name: 'a form', address: addressOf('route-facebook-form') },
  { name: 'opened', address: FEED, noted: { opened: LATELY } },
  { name: 'sent', address: FEED, noted: { opened: LATELY, sent: LATELY } },
  { name: 'overdue', address: FEED, noted: { opened: LONG_AGO, sent: LONG_AGO } },
  { name: 'refused', address: FEED, noted: { opened: LONG_AGO, sent: LONG_AGO, refused: LATELY } },
  { name: 'objected', address: FEED, noted: { opened: LONG_AGO, sent: LONG_AGO, confirmed: LATELY } },
]

const LOOKS = ['light', 'dark'] as const

/** Every screen of the popup, with everything unfolded, in both colour schemes and every language. */
export function accessibilitySpecs({ test, expect }: Runner): void {
  const faultsIn = async (extension: Harness, popup: Tab, language: string): Promise<Record<string, unknown>> => {
    const found: Record<string, unknown> = {}
    for (const look of LOOKS) {
      await extension.colours(look)
      await expect.poll(() => popup.evaluate(settled)).toBe(`${language} ${look}`)
      await popup.evaluate(unfold)
      found[look] = await seriousFaults(popup)
    }
    return found
  }

  for (const language of LANGUAGES) {
    test(`axe finds nothing serious in the popup: ${language}`, async ({ extension }) => {
      await extension.store({ language })
      for (const { name, address, home } of SCREENS) {
        await extension.store({ home })
        const page = await extension.open(address)
        const popup = await extension.popupPage(page)
        expect({ name, faults: await faultsIn(extension, popup, language) }).toEqual({ name, faults: { light: [], dark: [] } })
        await popup.close()
        await page.close()
      }
    })

    test(`nor on the way of an objection: ${language}`, async ({ extension }) => {
      await extension.store({ language, home: { country: 'AT', land: null } })
      for (const { name, address, noted } of STAGES) {
        await extension.store({ records: { version: VERSION, records: noted ? [recordOf(noted)] : [] } })
        const page = await extension.open(address)
        const popup = await extension.popupPage(page)
        expect({ name, faults: await faultsIn(extension, popup, language) }).toEqual({ name, faults: { light: [], dark: [] } })
        await popup.close()
        await page.close()
      }
    })
  }
}

function recordOf(dates: Partial<Dates>): ObjectionRecord {
  const at = `${LONG_AGO}T12:00:00.000Z`
  const told = { id: 'one', service: 'facebook', account: 'the choir', route: null }
  return { ...createRecord(told, null, { now: at }), dates: { ...NO_DATES, ...dates } }
}

function daysAgo(days: number): string {
  return new Date(Date.now() - days * DAY).toISOString().slice(0, 10)
}

/** Language and colour scheme of a popup that has finished loading. */
function settled(): string {
  if (!document.querySelector('h1, h2') || document.querySelector('[aria-busy]')) return 'waiting'
  return `${document.documentElement.lang} ${matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'}`
}

async function unfold(): Promise<void> {
  for (let closed; (closed = document.querySelectorAll('details:not([open])')).length > 0;) {
    for (const one of closed) one.setAttribute('open', '')
    // Collapsed content is rendered when it opens.
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
