import { changesBetween, newsKey, type Change } from '../engine/changes.ts'
import { factsFor } from '../engine/facts-for.ts'
import { indexRules } from '../engine/index-rules.ts'
import type { Release } from './load-release.ts'

/** The words of the interface, `entrypoints/shared/i18n/locales/<language>.json`. */
export type Words = Record<string, string | undefined>

interface Entry {
  change: Change
  places: string[]
}

/** What changes for whom from one release to the next, in the words of the change notice. One text, ready to print. */
export function describeDiff(before: Release, after: Release, words: Words, language: string): string {
  const groups = groupByPlaces(compareEverywhere(before, after))
  const answering = [...describeControllers(before, after, '-'), ...describeControllers(after, before, '+')]
  if (groups.length + answering.length === 0) return words['diff.nothing'] ?? ''
  const everywhere = after.rules.jurisdictions.length
  const told = groups.map(([first, ...rest]) => {
    const { places } = first
    const whom = places.length === everywhere ? words['diff.everywhere'] : words['diff.for']?.replace('{places}', nameAll(places, language))
    return [whom, ...[first, ...rest].map(({ change }) => describe(change, before, after, words, language))].join('\n')
  })
  return [...told, ...(answering.length > 0 ? [[words['diff.controllers'], ...answering].join('\n')] : [])].join('\n\n')
}

/** Controllers that are in one release and not in the other, a line each: not news for a person, but a letter may go there. */
function describeControllers(one: Release, other: Release, sign: string): string[] {
  const known = new Set(controllersOf(other))
  return controllersOf(one).flatMap((line) => (known.has(line) ? [] : `${sign} ${line}`))
}

function controllersOf({ rules }: Release): string[] {
  return rules.operators.flatMap(({ controllers }) =>
    controllers.map(({ id, name, address = [], contact = '', services, jurisdictions }) =>
      [`${name} (${id})`, address.join(', '), contact, services.join(', '), jurisdictions.join(', ')].filter(Boolean).join(' · '),
    ),
  )
}

/** Every change once, with the countries that it concerns. */
function compareEverywhere(before: Release, after: Release): Entry[] {
  const [was, is] = [indexRules(before.rules), indexRules(after.rules)]
  const entries = new Map<string, Entry>()
  for (const { id } of after.rules.jurisdictions) {
    for (const change of changesBetween(factsFor(was, id), factsFor(is, id))) {
      const key = JSON.stringify(change)
      const entry = entries.get(key) ?? { change, places: [] }
      entry.places.push(id)
      entries.set(key, entry)
    }
  }
  return [...entries.values()]
}

/** What concerns the most people first. */
function groupByPlaces(entries: readonly Entry[]): [Entry, ...Entry[]][] {
  const groups = new Map<string, [Entry, ...Entry[]]>()
  for (const entry of entries) {
    const group = groups.get(entry.places.join())
    if (group) group.push(entry)
    else groups.set(entry.places.join(), [entry])
  }
  return [...groups.values()].toSorted(([a], [b]) => b.places.length - a.places.length)
}

function describe(change: Change, before: Release, after: Release, words: Words, language: string): string {
  const { kind, id, services, date } = change
  const known = [...after.rules.services, ...before.rules.services]
  const service = nameList(
    services.map((one) => known.find((service) => service.id === one)?.name ?? one),
    language,
  )
  const operatorId = known.find((one) => services.includes(one.id))?.operator
  const operator = after.rules.operators.find((one) => one.id === operatorId)?.name ?? ''
  const sentence = (words[newsKey(change)] ?? kind).replace('{service}', service).replace('{operator}', operator)
  const text = (after.texts[id] ?? before.texts[id] ?? '').replaceAll(/\{\{([\d-]+)\}\}/g, '$1')
  return [`- ${sentence} (${date}, ${id})`, ...turnOf(change), ...(text ? [`  ${text}`] : [])].join('\n')
}

/** Before and after, in the codes of the rules; empty for what is simply new. */
function turnOf({ before = {}, after = {} }: Change): string[] {
  return Object.keys(before)
    .filter((name) => before[name] !== after[name])
    .map((name) => `  ${name}: ${before[name] || '–'} → ${after[name] || '–'}`)
}

function nameAll(places: readonly string[], language: string): string {
  const names = new Intl.DisplayNames([language], { type: 'region' })
  return nameList(
    places.map((place) => names.of(place) ?? place),
    language,
  )
}

function nameList(names: readonly string[], language: string): string {
  return new Intl.ListFormat(language).format(names)
}
