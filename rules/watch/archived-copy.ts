/** A version of a document in a public archive that keeps every version as a commit. */
export interface ArchivedCopy {
  /** Owner and name. */
  repository: string
  commit: string
  /** Absent if the address names only the commit. */
  path?: string
}

/** A copy whose path is known. */
export type LocatedCopy = Required<ArchivedCopy>

/** The newest version of a document, whatever the archive's main branch is called. */
export const NEWEST = 'HEAD'

const WEB = 'https://github.com'
const RAW = 'https://raw.githubusercontent.com'
const COPY = /^https:\/\/github\.com\/([\w.-]+\/[\w.-]+)\/(?:blob\/([0-9a-f]{7,40})\/([^?#]+)|commit\/([0-9a-f]{7,40}))(?:[?#].*)?$/

/** The copy that an archived address names; null if it is kept elsewhere, where no newer version can be requested. */
export function parseCopy(address: string): ArchivedCopy | null {
  const [, repository, version, path, alone] = COPY.exec(address) ?? []
  const commit = version ?? alone
  if (repository === undefined || commit === undefined) return null
  if (path === undefined) return { repository, commit }
  const decoded = decodePath(path)
  return decoded === null ? null : { repository, commit, path: decoded }
}

/** Address of the text of one version. */
export function textAddress({ repository, path }: LocatedCopy, version: string, base = RAW): string {
  return `${base}/${repository}/${version}/${encodePath(path)}`
}

/** Address that tells which document a commit changed. */
export function patchAddress({ repository, commit }: ArchivedCopy, base = WEB): string {
  return `${base}/${repository}/commit/${commit}.patch`
}

/** The pages that a reader opens: one version, or the list of all versions. */
export function pageAddress({ repository, path }: LocatedCopy, kind: 'blob' | 'commits', version: string): string {
  return `${WEB}/${repository}/${kind}/${version}/${encodePath(path)}`
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}

function decodePath(path: string): string | null {
  try {
    return safePath(decodeURIComponent(path))
  } catch {
    return null
  }
}

/** Null for a name that leads out of the repository, or into another line of the report. */
export function safePath(path: string): string | null {
  return /[\p{Cc}\p{Cs}\u2028\u2029]/u.test(path) || path.split('/').some((part) => ['', '.', '..'].includes(part)) ? null : path
}
