import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { FEED_FILE } from './envelope.ts'
import type { Folder } from './make-feed.ts'

const OURS = /^(feed\.txt|[0-9a-f]{64}\.json)$/

/** The files of a feed in a folder; none if there is no such folder. Ignores other files. */
export function readFolder(path: string): Folder {
  if (!existsSync(path)) return new Map()
  const names = readdirSync(path).filter((name) => OURS.test(name))
  return new Map(names.map((name) => [name, new Uint8Array(readFileSync(join(path, name)))]))
}

/** Writes the envelope last, so that it never names a file that is not there yet. */
export function writeFolder(path: string, folder: Folder): void {
  mkdirSync(path, { recursive: true })
  const names = [...folder.keys()].toSorted((a, b) => Number(a === FEED_FILE) - Number(b === FEED_FILE))
  for (const name of names) {
    writeFileSync(join(path, `${name}.part`), folder.get(name) ?? '')
    renameSync(join(path, `${name}.part`), join(path, name))
  }
}

/** Deletes the files of a feed that are not among these names. */
export function sweepFolder(path: string, keep: readonly string[]): void {
  for (const name of readFolder(path).keys()) if (!keep.includes(name)) rmSync(join(path, name))
}
