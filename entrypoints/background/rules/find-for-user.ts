import type { Change } from '../../../rules/engine/changes.ts'
import { find, type Finding, type Person } from '../../../rules/engine/find.ts'
import type { RulesIndex } from '../../../rules/engine/index-rules.ts'
import { locate, type Place } from '../../../rules/engine/locate.ts'
import type { ObjectionRecord } from '../../shared/records/record.ts'
import { objectionStatusOf, type Stand } from '../../shared/records/objection-status.ts'
import { type StoredResidence, storedResidence, read, ruleChanges, readLocal, records } from '../../shared/storage/storage.ts'
import { today } from '../../shared/dates.ts'
import { guessCountry } from '../../../rules/engine/guess-country.ts'
import { type Residence, letterFacts, type LetterFacts } from '../../../rules/letters/facts.ts'
import { currentRules } from './rules-store.ts'

/** What the device knows of the person. */
interface Known {
  home: StoredResidence | null
  records: readonly ObjectionRecord[]
  news: readonly Change[]
}

/** What holds in one place for this person today. */
export function findForUser(index: RulesIndex, place: Place, signedIn: boolean | null, { home, records, news }: Known): Finding {
  const stand = objectionStatusOf(records, place.service, linkedWith(index, place.service), today())
  return find(index, place, signedIn, personOf(index, home, stand, news, place.service), today())
}

/** Services whose accounts the operator lets people link with those of this one; none where this one cannot be linked. */
export function linkedWith({ rules, about }: RulesIndex, service: string): string[] {
  const here = about.get(service)?.service
  return here?.linkable ? rules.services.filter((one) => one.linkable && one.operator === here.operator).map(({ id }) => id) : []
}

/** Where the person said they live; until then a guess, marked as one. The time zone is true only here: see `guessCountry`. */
export function residenceOf({ rules }: RulesIndex, where: StoredResidence | null): Residence {
  if (where) return { ...where, guessed: false }
  const guess = guessCountry(rules, Intl.DateTimeFormat().resolvedOptions().timeZone, navigator.languages)
  return { country: guess.country, land: null, guessed: true }
}

/** What is known of the person, as far as it concerns one service. */
export function personOf(
  index: RulesIndex,
  where: StoredResidence | null,
  { objectionStatus, by }: Stand,
  news: readonly Change[],
  service: string,
): Person {
  return {
    ...residenceOf(index, where),
    objectionStatus,
    coveredBy: by,
    news: news.filter(({ services }) => services.includes(service)).map(({ id }) => id),
  }
}

/** What the letter page needs of the rules in use, for where the person lives. */
export async function answerLetter(): Promise<LetterFacts> {
  const [index, where] = await Promise.all([currentRules(), read(storedResidence)])
  return letterFacts(index, residenceOf(index, where))
}

/** What holds on a page that nobody watches, for the popup alone: nothing of it is kept. Rejects where the rules cannot be read. */
export async function findOnce(url: string): Promise<Finding | null> {
  const [index, [where, told, unread]] = await Promise.all([currentRules(), readLocal(storedResidence, records, ruleChanges)])
  const place = locate(index, url)
  return place && findForUser(index, place, null, { home: where, records: told.records, news: unread })
}

/** What holds on every service, for someone who is on none of them. Rejects where the rules cannot be read. */
export async function overview(): Promise<Finding[]> {
  const [index, [where, told, unread]] = await Promise.all([currentRules(), readLocal(storedResidence, records, ruleChanges)])
  const known = { home: where, records: told.records, news: unread }
  return index.rules.services.map(({ id }) => findForUser(index, { service: id, context: 'other', quiet: false }, null, known))
}
