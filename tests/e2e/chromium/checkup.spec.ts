import { createRecord } from '../../../entrypoints/shared/records/transitions.ts'
import { VERSION } from '../../../entrypoints/shared/records/record.ts'
import { serviceWhere, word } from '../expected.ts'
import { dayFromNow } from '../feed-host.ts'
import { checkupSpecs } from '../journeys/checkup.ts'
import { OWN_SWITCH } from '../journeys/services.ts'
import { expect, test } from './test.ts'

/** A switch is looked at again a year later. */
const SENT = dayFromNow(-20)

checkupSpecs({ test, expect })

test('on paper the list says what holds, since when, and by when to look again, and shows nothing to press', async ({ extension }) => {
  const { service } = serviceWhere('AT', OWN_SWITCH)
  const told = { id: 'one', service: service.id, account: 'the choir', route: null }
  const record = createRecord(told, null, { now: `${SENT}T12:00:00.000Z` })
  const off = { ...record, sentBy: 'switch', dates: { ...record.dates, sent: SENT, confirmed: SENT } }
  await extension.store({
    home: { country: 'AT', land: null },
    used: [service.id, 'facebook'].map((id) => ({ service: id, on: true })),
    records: { version: VERSION, records: [off] },
  })
  const page = await extension.ownPage('/checkup.html')
  const controls = page.locator(':is(button, input, select, textarea, summary):visible')
  await expect(page.locator('.service-row')).toHaveCount(2)
  await expect(controls).not.toHaveCount(0)
  await page.emulateMedia({ media: 'print' })
  await expect(controls).toHaveCount(0)
  const done = page.locator(`#row-${service.id}`)
  for (const what of [service.name, word('record.state.off'), 'the choir', dateOf(SENT), before('record.look-again')])
    await expect(done.getByText(what).first()).toBeVisible()
  for (const part of ['.sum', '.reminders > li', 'footer']) await expect(page.locator(part).first()).toBeVisible()
  await expect(page.locator('#row-facebook .detail').getByText(before('checkup.since'))).toBeVisible()
})

/** What an English word says before its date. */
function before(key: string): string {
  return word(key).split('{')[0] ?? ''
}

function dateOf(day: string): string {
  return new Date(`${day}T12:00Z`).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
}
