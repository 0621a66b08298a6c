import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { Draft, type Drafts } from './drafts.ts'
import { mergeDrafts } from './merge-drafts.ts'
import { parseSafely } from './parse-safely.ts'
import { mayStoreUnasked } from './private-window.ts'
import { change, drafts, forget, writeTogether, type Written } from './storage.ts'

/**
 * What closing pages could only hand to the browser, without waiting for a lock: each under its own key, so that none overwrites another.
 * The next page merges it.
 */
const LEFT = 'draft.left:'

/** `base` is the draft as the page last saw it stored. */
const Left = z.object({ id: z.string(), base: Draft, draft: Draft })
type Left = z.infer<typeof Left>

/** For a page that is about to close. `page` is its own id. */
export async function leaveDraft(page: string, left: Left): Promise<void> {
  await writeTogether({ key: LEFT + page, value: left })
}

/** It was stored after all. */
export async function forgetLeft(page: string): Promise<void> {
  await forget({ key: LEFT + page })
}

/** Does nothing in a private window until the person has agreed. */
export async function takeLeftDrafts(): Promise<void> {
  if (!mayStoreUnasked()) return
  const whole = (await leftDrafts()).flatMap(({ key, value }) => {
    const read = parseSafely(Left, value)
    return read.success ? [{ key, left: read.data }] : []
  })
  if (whole.length === 0) return
  await change(drafts, (all) => whole.reduce((before, { left }) => takenIn(before, left), all))
  await forget(...whole)
}

/** Left drafts that cannot be read. */
export async function unreadLeftDrafts(): Promise<Written[]> {
  return (await leftDrafts()).filter(({ value }) => !parseSafely(Left, value).success)
}

function takenIn(all: Drafts, { id, base, draft }: Left): Drafts {
  return { ...all, [id]: mergeDrafts(base, all[id] ?? base, draft) }
}

async function leftDrafts(): Promise<Written[]> {
  const keys = (await storedKeys()).filter((key) => key.startsWith(LEFT))
  if (keys.length === 0) return []
  return Object.entries(await browser.storage.local.get(keys)).map(([key, value]) => ({ key, value }))
}

/** Chromium before 130 and Firefox before 143 cannot list keys alone. */
async function storedKeys(): Promise<string[]> {
  const { local } = browser.storage
  return typeof local.getKeys === 'function' ? local.getKeys() : Object.keys(await local.get(null))
}
