/**
 * Patterns are untrusted and run on every page: a hostile expression could hang the browser (ReDoS). So a group must be a choice of words,
 * or one or two character classes; and only a few wildcards are allowed.
 */

const LONGEST = 200
const WORDS = String.raw`[\w.-]+(?:\|[\w.-]+)*`
const CLASS = String.raw`(?:\[[a-z0-9.-]+\]|\\d)(?:\+|\{\d(?:,\d)?\})?`
const GROUP = new RegExp(String.raw`\((?:${WORDS}|${CLASS}(?:-${CLASS})?)\)`, 'g')
const NAMED = /:[a-z]\w*/gi
/** Optional ends of a path, with or without what follows. */
const OPTIONAL = /\{\/\*?\}\?/g
const FIXED = /^[\w./%&=@~,;#-]*$/

export function isSimplePattern(pattern: string): boolean {
  const path = pattern.replace(/^https:\/\//, '')
  const bare = path
    .replaceAll(OPTIONAL, '')
    .replaceAll(GROUP, '')
    .replaceAll(NAMED, ':')
    .replaceAll(String.raw`\?`, '')
  const open = path.replaceAll(OPTIONAL, '/*').replaceAll(GROUP, '').replaceAll(NAMED, ':')
  return (
    pattern.length <= LONGEST &&
    FIXED.test(bare.replaceAll(/[:*]/g, '')) &&
    !/[:*][:*]/.test(open) &&
    (open.match(/\*/g) ?? []).length <= 2 &&
    open.split('/').every((part) => (part.match(/[:*]/g) ?? []).length <= 2)
  )
}
