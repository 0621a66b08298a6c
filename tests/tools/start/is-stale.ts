import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserName } from '../browsers/candidates.ts'

const ROOT = join(import.meta.dirname, '../../..')
const SOURCES = ['entrypoints', 'components', 'rules', 'public', 'wxt.config.ts', 'package.json']
const MANIFESTS: Record<BrowserName, string> = {
  chromium: '.output/chrome-mv3/manifest.json',
  firefox: '.output/firefox-mv3/manifest.json',
}

/** Whether there is no build for this browser, or one older than its sources. */
export function isStale(name: BrowserName): boolean {
  const manifest = join(ROOT, MANIFESTS[name])
  return !existsSync(manifest) || SOURCES.some((path) => newest(join(ROOT, path)) > statSync(manifest).mtimeMs)
}

function newest(path: string): number {
  if (!statSync(path).isDirectory()) return statSync(path).mtimeMs
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))))
}
