import type { Rules } from '../schema/schema.ts'
import { NEWEST, pageAddress } from './archived-copy.ts'
import { statementsCiting, type CitedDocument } from './cited-documents.ts'
import type { Extent } from './compare.ts'
import { describeChange } from './describe-change.ts'
import type { Compared, NotCompared, Watched } from './watch-documents.ts'

/** Longer lists are read in the archive itself. */
const MOST_CHANGES = 15

const REASONS: Record<NotCompared['failure'], string> = {
  gone: 'moved or gone: find where it is now, and cite that',
  huge: 'longer than is read: compare it by hand',
  'not-text': 'no plain text: compare it by hand',
  unclear: 'the commit does not name one document: cite the document itself',
  unreachable: 'not reached, twice: try again another day',
}

/** One block for each document that changed, then what could not be compared, then the counts. Markdown of at most this many characters. */
export function report(rules: Rules, { comparisons, unlocated, elsewhere }: Watched, most = Infinity): string {
  const compared = comparisons.flatMap((one) => ('changes' in one ? [one] : []))
  const changed = compared.filter(({ changes }) => changes.length > 0)
  const failed = [
    ...unlocated.map(({ source, ...rest }) => ({ name: code(source), ...rest })),
    ...comparisons.flatMap((one) => ('failure' in one ? [{ name: nameOf(one.document), ...one }] : [])),
  ]
  const unreached = failed.filter(({ failure }) => failure === 'unreachable').length
  const counts = [
    `${changed.length} changed`,
    `${compared.length - changed.length} the same`,
    `${failed.length - unreached} to look at by hand`,
    `${unreached} not reached.`,
  ].join(', ')
  const blocks = changed.map((one) => blockOf(rules, one))
  const list = failed.map(({ name, failure, address }) => `- ${name}: ${REASONS[failure]} (${address})`)
  const rest = [
    ...(list.length > 0 ? [`## Not compared\n\n${list.join('\n')}`] : []),
    ...(elsewhere.length > 0 ? [`Copies kept elsewhere, never compared: ${elsewhere.map(code).join(', ')}.`] : []),
    counts,
  ].join('\n\n')
  return [...fitting(blocks, most - rest.length), rest].join('\n\n')
}

function blockOf(rules: Rules, { document, changes, extent }: Compared): string {
  const { copy, date, sources } = document
  const links = [
    `[cited${date && `, ${date}`}](${pageAddress(copy, 'blob', copy.commit)})`,
    `[newest](${pageAddress(copy, 'blob', NEWEST)})`,
    `[all versions](${pageAddress(copy, 'commits', NEWEST)})`,
  ]
  const shown = changes.slice(0, MOST_CHANGES).map(describeChange)
  const more = changes.length > MOST_CHANGES ? [`… and ${changes.length - MOST_CHANGES} more.`] : []
  const citing = [...statementsCiting(rules, sources)].map(([kind, ids]) => `${kind} ${ids.map(code).join(', ')}`)
  return [
    `## ${nameOf(document)}`,
    links.join(' · '),
    ...warningOf(extent),
    `\`\`\`diff\n${shown.join('\n\n')}\n\`\`\``,
    ...more,
    `Look at ${citing.join('; ') || 'nothing: no statement cites it'} (sources: ${sources.map(code).join(', ')}).`,
  ].join('\n\n')
}

/** A document rarely changes in most of its parts at once: more likely another text, or only a part of it, was recorded. */
function warningOf({ cited, newest, kept }: Extent): string[] {
  if (kept * 2 >= cited) return []
  return [`Only ${kept} of ${cited} sentences still stand; the newest version has ${newest}. Is it the whole document, and the same one?`]
}

/** As many blocks as there is room for, and a line about those that are left out. */
function fitting(blocks: readonly string[], room: number): string[] {
  const kept: string[] = []
  let used = leftOut(blocks.length).length + 2
  for (const block of blocks) {
    used += block.length + 2
    if (used > room) return [...kept, leftOut(blocks.length - kept.length)]
    kept.push(block)
  }
  return kept
}

function leftOut(count: number): string {
  return `${count} more documents changed: \`npm run rules:watch\` shows all.`
}

function nameOf({ copy }: CitedDocument): string {
  return `${code(copy.path)} in ${copy.repository}`
}

/** Prevents a name from becoming a mention, a link or markup. */
function code(name: string): string {
  return `\`${name.replaceAll('`', "'")}\``
}
