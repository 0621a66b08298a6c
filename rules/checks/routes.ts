import { placesOf, indexRules } from '../engine/index-rules.ts'
import { hasLetters } from '../letters/family.ts'
import { error, type CheckInput, type Problem } from './problem.ts'

const FILE = 'rules/data/meta/routes.json'

/** What is said of a form in two places is the same in both, and every way leads to something. */
export function checkRoutes(material: CheckInput): Problem[] {
  return [...otherNumbers(material), ...unlinkedFallbacks(material), ...nowhere(material), ...noLetters(material)]
}

function nowhere({ rules }: CheckInput): Problem[] {
  return rules.routes
    .filter(({ kind, url }) => kind !== 'letter' && url === undefined)
    .map(({ id }) => error(FILE, `${id}.url`, 'this way has no address', 'give the address, or take the route out'))
}

/** The letters rest on the law of a place; `rules/letters/family.ts` says which laws have some. */
function noLetters({ rules }: CheckInput): Problem[] {
  const index = indexRules(rules)
  const without = rules.jurisdictions.filter(({ regime }) => !hasLetters(regime)).map(({ id }) => ({ id, places: placesOf(index, id) }))
  return rules.routes
    .filter(({ kind }) => kind === 'letter')
    .flatMap(({ id, jurisdictions }) =>
      without
        .filter(({ places }) => jurisdictions.some((place) => places.includes(place)))
        .map((place) =>
          error(FILE, `${id}.jurisdictions`, `there is no letter under the law of ${place.id}`, 'name only places whose law has letters'),
        ),
    )
}

function otherNumbers({ rules }: CheckInput): Problem[] {
  return rules.routes
    .filter(({ url, formId }) => formId !== undefined && !new URL(url ?? 'https://none/').pathname.split('/').includes(formId))
    .map(({ id, formId }) =>
      error(FILE, `${id}.formId`, `the address does not hold the number ${formId}`, 'correct the address or the number'),
    )
}

function unlinkedFallbacks({ rules, fallback }: CheckInput): Problem[] {
  const known = new Set(rules.routes.map(({ url }) => url))
  return fallback
    .filter((url) => !known.has(url))
    .map((url) =>
      error(
        'rules/data/fallback.json',
        url,
        'no route leads there',
        'put the address of a route there: it is shown where no rules can be read',
      ),
    )
}
