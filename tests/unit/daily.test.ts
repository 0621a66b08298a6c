import { expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { DAILY, ensureDaily } from '../../entrypoints/background/daily.ts'

it('sets the alarm once and leaves it alone however often the worker starts', async () => {
  await ensureDaily()
  const first = await fakeBrowser.alarms.get(DAILY)
  await new Promise((resolve) => setTimeout(resolve, 5))
  await ensureDaily()
  expect(first?.periodInMinutes).toBe(24 * 60)
  expect((await fakeBrowser.alarms.get(DAILY))?.scheduledTime).toBe(first?.scheduledTime)
})
