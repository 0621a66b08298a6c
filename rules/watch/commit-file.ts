import { safePath, type LocatedCopy } from './archived-copy.ts'

/** The one document that a commit changed, from its patch; null if it changed none or several, or moved one. */
export function commitFile(patch: string): Pick<LocatedCopy, 'commit' | 'path'> | null {
  const commit = /^From ([0-9a-f]{40}) /.exec(patch)?.[1]
  // In a patch every line of a document begins with a sign, so none can look like a heading.
  const [heading, ...more] = [...patch.matchAll(/^diff --git (.*)$/gm)].map(([, names = '']) => names)
  if (commit === undefined || heading === undefined || more.length > 0) return null
  const path = pathOf(heading)
  return path === null ? null : { commit, path }
}

/** `a/X b/X`, each in quotation marks if the name has characters beyond ASCII. */
function pathOf(heading: string): string | null {
  const half = (heading.length - 1) / 2
  const [old, now] = [heading.slice(0, half), heading.slice(half + 1)]
  const [, mark, name = ''] = /^("?)b\/(.*)$/.exec(now) ?? []
  if (mark === undefined || old !== `${mark}a/${name}`) return null
  return safePath(mark ? unquote(name.slice(0, -1)) : name)
}

/** Git writes every byte beyond ASCII as a backslash and three octal digits. */
function unquote(name: string): string {
  const escaped = name.replaceAll('%', '%25').replaceAll(/\\([0-3][0-7]{2})/g, (_, octal: string) => {
    return `%${Number.parseInt(octal, 8).toString(16).padStart(2, '0')}`
  })
  try {
    return decodeURIComponent(escaped).replaceAll(/\\(["\\])/g, '$1')
  } catch {
    return ''
  }
}
