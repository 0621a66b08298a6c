import * as z from 'zod/mini'
import type { Rules } from '../../../rules/schema/schema.ts'
import type { FeedHost } from '../feed-host.ts'
import { until } from '../until.ts'
import type { Expect, Harness } from '../harness-types.ts'

/** Shared by the specs of the feed. */

export const FACEBOOK = 'https://www.facebook.com/'
const Seen = z.object({ service: z.string(), context: z.string(), quiet: z.boolean(), signedIn: z.nullable(z.boolean()) })
const Finding = z.object({ state: z.string(), also: z.array(z.string()), rules: z.object({ serial: z.int() }) })
type Finding = z.infer<typeof Finding>

export interface FeedFixtures {
  /** The extension, built for the host. */
  extension: Harness
  host: FeedHost
  /** Sends a message to the worker as a page of the extension does, and resolves to its reply. */
  tell: (type: string) => Promise<unknown>
}

export interface FeedRunner {
  test: (name: string, run: (fixtures: FeedFixtures) => Promise<void>) => void
  expect: Expect
}

/** The extension's finding for a newly opened page. */
export async function shown(extension: Harness): Promise<Finding> {
  const page = await extension.open(FACEBOOK)
  const tab = await extension.tab(page)
  const found = await until(
    'a finding',
    () => findingOf(extension, tab),
    (one) => one !== null,
  )
  await page.close()
  return Finding.parse(found)
}

/** As stored by `entrypoints/shared/storage/session.ts`. */
async function findingOf(extension: Harness, tab: number): Promise<Finding | null> {
  const place = `seen:${tab}`
  const seen = Seen.safeParse((await extension.stored('session', [place]))[place])
  const { service, context, quiet, signedIn } = seen.data ?? {}
  const kept = `finding:${service} ${context} ${quiet} ${signedIn}`
  const text = (await extension.stored('session', [kept]))[kept]
  return Finding.safeParse(typeof text === 'string' ? JSON.parse(text) : null).data ?? null
}

/** The company pauses training: news for people who live where it was active. */
export function pause(rules: Rules): Rules {
  return { ...rules, policies: rules.policies.map((policy) => (policy.status === 'active' ? { ...policy, status: 'paused' } : policy)) }
}
