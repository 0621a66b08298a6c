import { expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { showOtherwise } from '../../../../entrypoints/background/badge/show-otherwise.ts'
import { badge, read } from '../../../../entrypoints/shared/storage/storage.ts'

it('keeps it small, and shows words again', async () => {
  expect(await showOtherwise('fold', false)).toBe(true)
  expect((await read(badge)).small).toBe(true)
  await showOtherwise('unfold', false)
  expect((await read(badge)).small).toBe(false)
})

it('goes round all corners, and hides nothing', async () => {
  const corners: string[] = []
  for (let times = 0; times < 4; times++) {
    await showOtherwise('corner', false)
    corners.push((await read(badge)).corner)
  }
  expect(corners).toEqual(['bottom-start', 'top-start', 'top-end', 'bottom-end'])
  expect(await read(badge)).toMatchObject({ on: true, mutes: [] })
})

it('keeps nothing of a private window, and says that nothing is kept if the device is full', async () => {
  expect(await showOtherwise('fold', true)).toBe(false)
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'))
  expect(await showOtherwise('corner', false)).toBe(false)
  expect(await read(badge)).toEqual(badge.fallback)
})
