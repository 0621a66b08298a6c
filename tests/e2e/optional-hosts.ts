import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'

const Manifest = z.object({ optional_host_permissions: z.optional(z.array(z.string())) })

/** The hosts that a build may request after the install. */
export function optionalHosts(build: string): string[] {
  return Manifest.parse(JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'))).optional_host_permissions ?? []
}
