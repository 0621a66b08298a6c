import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { manyTicks, resize, SIZED } from './sized-builds.ts'
import { BADGE_MARK } from './trace/badge-time.ts'

/** The subjects: no extension at all, the floors, ours, and others named with `--also`. */
export interface Subject {
  id: string
  /** Folder of an unpacked extension, null for none. */
  folder: string | null
  /** Values that `storage.local` starts with. */
  stored: Record<string, unknown>
  hasPopup: boolean
}

export const NONE = 'no extension'
export const OURS = 'ours'
export const BASELINES = ['empty', 'message', 'routes', 'popup', 'install'] as const

/**
 * A person who has said where they live: the popup shows a whole finding, not the question. Every extension that stores things gets it, for
 * example an older build of ours; the floors store nothing.
 */
const SETTLED_PERSON = { home: { country: 'AT', land: null } }

/** Whether it is our build with made-up services. */
export function isSized({ id }: Pick<Subject, 'id'>): boolean {
  return Object.hasOwn(SIZED, id)
}

/**
 * Copies of the extensions, with a line before the code of each worker that marks in the trace when a badge was accepted. `discard` deletes
 * them. Those with many services are made only on request.
 */
export function prepareSubjects(
  build: string,
  also: readonly string[],
  sized: boolean,
): { subjects: Map<string, Subject>; discard: () => void } {
  const room = mkdtempSync(join(tmpdir(), 'trainspotter-subjects-'))
  const folders: [id: string, folder: string][] = [
    ...BASELINES.map((name): [string, string] => [name, join(import.meta.dirname, 'baselines', name)]),
    [OURS, build],
    ...(sized ? Object.keys(SIZED).map((id): [string, string] => [id, build]) : []),
    ...othersAmong(also),
  ]
  const subjects = new Map<string, Subject>([[NONE, { id: NONE, folder: null, stored: {}, hasPopup: false }]])
  for (const [id, folder] of folders) {
    const copy = join(room, id)
    cpSync(folder, copy, { recursive: true })
    const { worker, popup, stores } = readManifest(copy)
    const services = sizeOf(id)
    if (services !== null) resize(copy, services)
    if (worker) markBadges(join(copy, worker))
    const stored = services === null ? SETTLED_PERSON : { ...SETTLED_PERSON, used: manyTicks(services) }
    subjects.set(id, { id, folder: copy, stored: stores ? stored : {}, hasPopup: popup })
  }
  return { subjects, discard: () => rmSync(room, { recursive: true, force: true }) }
}

function sizeOf(id: string): number | null {
  return Object.entries(SIZED).find(([name]) => name === id)?.[1] ?? null
}

/** Each is named after its folder, with a number if that name is taken. */
export function othersAmong(also: readonly string[]): [id: string, folder: string][] {
  const taken = new Set<string>([NONE, OURS, ...BASELINES])
  return also.map((named) => {
    const folder = resolve(named)
    const name = basename(folder)
    let id = name
    for (let count = 2; taken.has(id); count++) id = `${name}-${count}`
    taken.add(id)
    return [id, folder]
  })
}

function readManifest(folder: string): { worker: string | null; popup: boolean; stores: boolean } {
  const path = join(folder, 'manifest.json')
  if (!existsSync(path)) throw new Error(`${folder} is no unpacked extension: it has no manifest.json`)
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as {
    background?: { service_worker?: string }
    action?: { default_popup?: string }
    permissions?: string[]
  }
  return {
    worker: manifest.background?.service_worker ?? null,
    popup: manifest.action?.default_popup !== undefined,
    stores: manifest.permissions?.includes('storage') ?? false,
  }
}

function markBadges(worker: string): void {
  writeFileSync(worker, `${MARKER}\n${readFileSync(worker, 'utf8')}`)
}

/** Both names: if the browser has its own `browser`, its functions are not those of `chrome`. */
const MARKER = `for (const { action } of new Set([globalThis.chrome, globalThis.browser ?? globalThis.chrome])) {
  if (!action) continue
  const set = action.setBadgeText
  action.setBadgeText = (details, after) => {
    const done = set.call(action, details).then(() => { if (details.text) performance.mark('${BADGE_MARK}'); after?.() })
    return done
  }
}`
