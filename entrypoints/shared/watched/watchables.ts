import * as z from 'zod/mini'
import { grants } from './pattern.ts'

/** What the build knows of each operator (`rules/tools/manifest.ts`): the hosts to request, and where the form helper runs. */
const Watchable = z.object({
  operator: z.string(),
  name: z.string(),
  atInstall: z.boolean(),
  origins: z.array(z.string()),
  forms: z.array(z.string()),
  /** Pages among them on which it must not run. */
  quiet: z.array(z.string()),
})
export type Watchable = z.infer<typeof Watchable>

export async function loadWatchables(fetchJson: (path: string) => Promise<unknown>): Promise<Watchable[]> {
  return z.array(Watchable).parse(await fetchJson('/watchables.json'))
}

/** Which of the operator's hosts are granted. It can be a part: browsers let people pick single hosts. */
export function grantedOf({ origins }: Watchable, granted: readonly string[]): string[] {
  const whole = origins.filter((origin) => granted.some((one) => grants(one, origin)))
  const narrower = granted.filter((one) => origins.some((origin) => grants(origin, one)))
  return [...new Set([...whole, ...narrower])]
}

/** The operator whose hosts have to be requested before pages of this host show a badge by themselves. */
export function watchableFor(permission: string, watchables: readonly Watchable[]): Watchable | null {
  return watchables.find(({ origins }) => origins.some((origin) => grants(origin, permission))) ?? null
}
