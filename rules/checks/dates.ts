import { error, placed, sourceOrigin, statementsOf, type CheckInput, type Problem, type Statement } from './problem.ts'

/** Days before its expiry from which a release is listed as due. */
const AHEAD_DAYS = 30
/** Devices accept a release for at most this many days. */
const LONGEST_LIFE = 366

/** Checks that dates are in order and not in the future, and lists what is due for a recheck. */
export function checkDates(material: CheckInput): Problem[] {
  return [...order(material), ...future(material), ...due(material), ...release(material), ...expiry(material)]
}

function order(material: CheckInput): Problem[] {
  const { today } = material
  return statementsOf(material).flatMap(({ file, one }) => [
    ...(one.verified > today
      ? [error(file, `${one.id}.verified`, `${one.verified} is in the future`, 'give the date of the newest evidence seen')]
      : []),
    ...(one.recheck <= one.verified
      ? [error(file, `${one.id}.recheck`, `${one.recheck} is not after verified (${one.verified})`, 'give a later date')]
      : []),
    ...spokenOf(one)
      .filter(([, date]) => isBefore(one.verified, date))
      .map(([field, date]) =>
        error(
          file,
          `${one.id}.verified`,
          `${one.verified} is before ${field} (${date})`,
          'cite evidence of what happened then, or tell what was seen instead, such as the announcement',
        ),
      ),
    ...('since' in one && one.since && one.until && one.until < one.since
      ? [error(file, `${one.id}.until`, `${one.until} is before since (${one.since})`, 'put the dates in order')]
      : []),
  ])
}

/** Compares only as precisely as both dates are known. */
function isBefore(one: string, other: string): boolean {
  const known = Math.min(one.length, other.length)
  return one.slice(0, known) < other.slice(0, known)
}

/** Dates on which something happened, according to the statement. Its evidence cannot be older, unless the event was only announced. */
function spokenOf(one: Statement['one']): [field: string, date: string][] {
  if ('date' in one) return [['date', one.date]]
  if (!('stated' in one || 'since' in one) || one.status === 'announced') return []
  return Object.entries({ since: one.since, stated: one.stated }).flatMap(([field, date]): [string, string][] =>
    date ? [[field, date]] : [],
  )
}

function future(material: CheckInput): Problem[] {
  const { rules, today } = material
  const isAhead = (date: string | undefined): boolean => date !== undefined && date > today.slice(0, date.length)
  const events = statementsOf(material).flatMap(({ file, one }) =>
    'date' in one && isAhead(one.date)
      ? [
          error(
            file,
            `${one.id}.date`,
            `${one.date} has not come yet`,
            'an event is a thing that happened; an announced start belongs to a policy',
          ),
        ]
      : [],
  )
  const sources = Object.entries(rules.sources)
    .filter(([, { date }]) => isAhead(date))
    .map(([id]) => error(sourceOrigin(material, id).file, `${id}.date`, 'the source is dated in the future', 'correct the date'))
  const sightings = placed(material, 'optOuts')
    .filter(({ one }) => isAhead(one.seen?.date))
    .map(({ file, one }) => error(file, `${one.id}.seen`, `${one.seen?.date} has not come yet`, 'say when it was seen'))
  return [...events, ...sources, ...sightings]
}

/** A policy, opt-out or status decides what a person is told to do, so it must not become outdated unnoticed. */
function due(material: CheckInput): Problem[] {
  const { today } = material
  return statementsOf(material)
    .filter(({ one }) => one.recheck < today)
    .map(({ kind, file, one }) => {
      const decisive = kind === 'policies' || kind === 'optOuts' || kind === 'statuses'
      return {
        file,
        path: `${one.id}.recheck`,
        reason: `${decisive ? 'decisive, and ' : ''}due for a fresh look since ${one.recheck}`,
        todo: 'open its sources, correct the statement, and set verified and recheck',
        level: decisive ? 'decisive' : 'due',
        since: one.recheck,
      }
    })
}

function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** Devices ignore a release after its expiry date, so the next one is due before. */
function expiry({ rules, today }: CheckInput): Problem[] {
  const soon = daysAfter(today, AHEAD_DAYS)
  if (rules.expires > soon) return []
  const over = rules.expires < today
  return [
    {
      file: 'rules/data/release.json',
      path: 'expires',
      reason: over ? `decisive, and the rules expired on ${rules.expires}` : `the rules expire on ${rules.expires}`,
      todo: 'give a later date and publish a release, even if nothing else changed',
      level: over ? 'decisive' : 'due',
      since: rules.expires,
    },
  ]
}

function release({ rules, today }: CheckInput): Problem[] {
  const file = 'rules/data/release.json'
  return [
    ...(rules.expires <= rules.published
      ? [error(file, 'expires', 'the rules expire before they are published', 'give a later date')]
      : []),
    ...(rules.expires > daysAfter(rules.published, LONGEST_LIFE)
      ? [error(file, 'expires', 'no device believes a release for more than a year', 'give an earlier date')]
      : []),
    ...(rules.published > today ? [error(file, 'published', `${rules.published} is in the future`, 'correct the date')] : []),
    ...(String(rules.serial).slice(0, 8) > rules.published.replaceAll('-', '')
      ? [error(file, 'serial', 'the serial is later than the date of publication', 'the serial is YYYYMMDDnn of that day')]
      : []),
  ]
}
