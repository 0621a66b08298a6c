import * as z from 'zod/mini'
import type { Rules } from '../../../rules/schema/schema.ts'
import type { FeedHost } from '../feed-host.ts'
import { until } from '../until.ts'
import type { Expect, Harness } from '../harness-types.ts'

/** What the specs of the feed have in common. */

export const FACEBOOK = 'https://www.facebook.com/'
const Seen = z.object({ service: z.string(), context: z.string(), quiet: z.boolean(), signedIn: z.nullable(z.boolean()) })
const Finding = z.object({ state: z.string(), also: z.array(z.string()), rules: z.object({ serial: z.int() }) })
type Finding = z.infer<typeof Finding>

export interface FeedFixtures {
  /** The extension, built for the host. */
  extension: Harness
  host: FeedHost
  /** Says something to the worker as a page of the extension does, and hears its reply. */
  tell: (type: string) => Promise<unknown>
}

export interface FeedRunner {
  test: (name: string, run: (fixtures: FeedFixtures) => Promise<void>) => void
  expect: Expect
}

/** What the extension says about a page that is opened now. */
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

/** As `entrypoints/shared/storage/session.ts` keeps it. */
async function findingOf(extension: Harness, tab: number): Promise<Finding | null> {
  const place = `seen:${tab}`
  const seen = Seen.safeParse((await extension.stored('session', [place]))[place])
  const { service, context, quiet, signedIn } = seen.data ?? {}
  const kept = `finding:${service} ${context} ${quiet} ${signedIn}`
  const text = (await extension.stored('session', [kept]))[kept]
  return Finding.safeParse(typeof text === 'string' ? JSON.parse(text) : null).data ?? null
}

/** The company stops for a while: news for whoever lives where it was active. */
export function pause(rules: Rules): Rules {
  return { ...rules, policies: rules.policies.map((policy) => (policy.status === 'active' ? { ...policy, status: 'paused' } : policy)) }
}
