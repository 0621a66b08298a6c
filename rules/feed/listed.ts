import * as z from 'zod/mini'
import { FeedFiles, isWhole, readJson, type Envelope, type FeedFile } from './envelope.ts'
import { Refused } from './refusals.ts'

/**
 * The envelope names lists, and a list names files, each by its digest: one signature covers all of them, and a device that needs the
 * sentences in one language need not read the list of the others.
 */
export type ListFile = Extract<FeedFile, { role: 'list' }>

const FileList = z.object({ serial: z.int(), files: FeedFiles })
type FileList = z.infer<typeof FileList>

/** The list of operators (no language), or of the sentences in one language; null if the envelope names none. */
export function listIn({ files }: Pick<Envelope, 'files'>, language?: string): ListFile | null {
  return files.filter((file) => file.role === 'list').find((file) => file.language === language) ?? null
}

/**
 * The envelope with the files that these verified lists name. Throws `Refused` if a list belongs to another release, or names a file that
 * is not its own.
 */
export function withListed(envelope: Envelope, lists: readonly { file: ListFile; bytes: Uint8Array }[]): Envelope {
  const listed = lists.flatMap(({ file, bytes }) => readList(bytes, file, envelope))
  const whole = { ...envelope, files: [...envelope.files, ...listed] }
  if (!isWhole(whole)) throw new Refused('schema')
  return whole
}

function readList(bytes: Uint8Array, { language }: ListFile, { serial }: Envelope): FeedFile[] {
  const { success, data } = FileList.safeParse(readJson(bytes))
  if (!success || data.serial !== serial || !data.files.every((file) => belongs(file, language))) throw new Refused('schema')
  return data.files
}

function belongs(file: FeedFile, language: string | undefined): boolean {
  return language === undefined ? file.role === 'operator' : file.role === 'text' && file.language === language
}

/** The content of a list file. */
export function listOf(serial: number, files: FeedFile[]): FileList {
  return { serial, files }
}
