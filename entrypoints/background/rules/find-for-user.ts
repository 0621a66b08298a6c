import type { Change } from '../../../rules/engine/changes.ts'
import { find, type Finding, type Person } from '../../../rules/engine/find.ts'
import type { RulesIndex } from '../../../rules/engine/index-rules.ts'
import type { Place } from '../../../rules/engine/locate.ts'
import type { ObjectionRecord } from '../../shared/records/record.ts'
import { activeRecord } from '../../shared/records/active-record.ts'
import { objectionStatusOf, type Stand } from '../../shared/records/objection-status.ts'
import { type StoredResidence, storedResidence, read } from '../../shared/storage/storage.ts'
import { today } from '../../shared/dates.ts'
import { guessCountry } from '../../../rules/engine/guess-country.ts'
import { addressedOperator, type Residence, letterFacts, type LetterFacts } from '../../../rules/letters/facts.ts'
import { linkedServices } from '../../../rules/engine/linked-services.ts'
import { currentIndex, rulesOf } from './rules-store.ts'

/** What the device knows of the person. */
interface Known {
  home: StoredResidence | null
  records: readonly ObjectionRecord[]
  news: readonly Change[]
}

/** The finding for this person in one place today. */
export function findForUser(index: RulesIndex, place: Place, signedIn: boolean | null, { home, records, news }: Known): Finding {
  const linked = linkedServices(index, place.service)
  const stand = objectionStatusOf(records, place.service, linked, today())
  const record = activeRecord(records, { service: place.service, linked }, today())
  return find(
    index,
    place,
    signedIn,
    { ...personOf(index, home, stand, news, place.service), ...(record && { record: record.id }) },
    today(),
  )
}

/** Where the person said they live; until then a guess, marked as one. Only the device itself knows the time zone: see `guessCountry`. */
export function residenceOf(rules: Parameters<typeof guessCountry>[0], where: StoredResidence | null): Residence {
  if (where) return { ...where, guessed: false }
  const guess = guessCountry(rules, Intl.DateTimeFormat().resolvedOptions().timeZone, navigator.languages)
  return { country: guess.country, land: null, guessed: true }
}

/** The user's profile for one service. */
export function personOf(
  index: RulesIndex,
  where: StoredResidence | null,
  { objectionStatus, by, detail }: Stand,
  news: readonly Change[],
  service: string,
): Person {
  return {
    ...residenceOf(index.rules, where),
    objectionStatus,
    coveredBy: by,
    detail,
    news: news.filter(({ services }) => services.includes(service)).map(({ id }) => id),
  }
}

/** What the letter page needs of the rules in use, for the person's country and the company they write to. */
export async function answerLetter(service: string | null): Promise<LetterFacts> {
  const { index } = await currentIndex()
  const operator = addressedOperator(index, service)
  const [rules, where] = await Promise.all([rulesOf(operator ? [operator.id] : []), read(storedResidence)])
  return letterFacts(rules, residenceOf(index, where), service)
}
