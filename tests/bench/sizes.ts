import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

export interface FileSize {
  name: string
  /** In bytes. */
  raw: number
  /** In bytes; null for what is compressed already. */
  gzip: number | null
  /** In kB of 1000 bytes. */
  limits?: { raw: number; gzip?: number }
}

const ALWAYS_ON = 'content.js'
const ALWAYS_ON_LIMITS = { raw: 6, gzip: 2.5 }
const ZIP_LIMITS = { raw: 1600 }

/** The packages for the stores, and the files in them that the browser reads: scripts, styles, pages, rules and words. */
export function fileSizes(output: string, build: string): FileSize[] {
  const zips = readdirSync(output).filter((name) => /-(chrome|firefox)\.zip$/.test(name))
  const files = readdirSync(build, { recursive: true, encoding: 'utf8' }).filter((name) => /^[^_].*\.(js|css|html|json)$/.test(name))
  return [
    ...zips.map((name) => ({ name, raw: statSync(join(output, name)).size, gzip: null, limits: ZIP_LIMITS })),
    ...files.toSorted().map((name) => {
      const content = readFileSync(join(build, name))
      return {
        name,
        raw: content.length,
        gzip: gzipSync(content, { level: 9 }).length,
        ...(name === ALWAYS_ON && { limits: ALWAYS_ON_LIMITS }),
      }
    }),
  ]
}
