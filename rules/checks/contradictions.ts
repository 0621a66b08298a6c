import type { Policy, Route } from '../schema/statements.ts'
import { error, type CheckInput, type Problem } from './problem.ts'

/** Statements that cannot both be true of one service in one place. */
export function checkContradictions(material: CheckInput): Problem[] {
  return [...twoPolicies(material), ...routeWithoutForm(material), ...formWithoutRoute(material)]
}

function twoPolicies({ rules }: CheckInput): Problem[] {
  return rules.policies.flatMap((one, index) =>
    rules.policies
      .slice(index + 1)
      .filter((other) => sharesPlace(one, other) && sharesTime(one, other))
      .map((other) =>
        error(
          'rules/data/meta/policies.json',
          `${one.id}, ${other.id}`,
          'two policies hold for the same service and place at the same time',
          'end the older one with "until", or narrow one of them',
        ),
      ),
  )
}

function sharesPlace(a: Policy, b: Policy): boolean {
  return a.services.some((id) => b.services.includes(id)) && a.jurisdictions.some((id) => b.jurisdictions.includes(id))
}

function sharesTime(a: Policy, b: Policy): boolean {
  return (a.until ?? '9999') >= (b.since ?? '') && (b.until ?? '9999') >= (a.since ?? '')
}

/** Where the status says that there is no form, none may be named; where it says that nobody knows, none may be promised. */
function routeWithoutForm({ rules }: CheckInput): Problem[] {
  const forms = new Map(rules.statuses.flatMap(({ jurisdictions, form }) => jurisdictions.map((place) => [place, form])))
  return rules.routes
    .filter(({ kind, for: whom }) => FORMS.has(kind) && whom !== 'anyone')
    .flatMap((route) =>
      route.jurisdictions
        .filter((place) => forms.get(place) === 'no' || (forms.get(place) === 'unclear' && route.offered === 'yes'))
        .map((place) =>
          error(
            'rules/data/meta/routes.json',
            route.id,
            `the status of ${place} says that ${forms.get(place) === 'no' ? 'there is no form' : 'nobody knows of a form'}`,
            'correct the status or the route',
          ),
        ),
    )
}

const FORMS: ReadonlySet<Route['kind']> = new Set(['form', 'portal', 'privacy-centre'])

function formWithoutRoute({ rules }: CheckInput): Problem[] {
  const groups = new Map(rules.jurisdictions.map(({ id, groups }) => [id, groups]))
  const served = new Set(
    rules.routes.filter(({ offered, for: whom }) => offered === 'yes' && whom !== 'anyone').flatMap(({ jurisdictions }) => jurisdictions),
  )
  return rules.statuses
    .filter(({ form }) => form === 'yes')
    .flatMap((status) =>
      status.jurisdictions
        .filter((place) => ![place, ...(groups.get(place) ?? []), ...(place === 'eu' ? ['eea'] : [])].some((name) => served.has(name)))
        .map((place) =>
          error(
            'rules/data/statuses.json',
            status.id,
            `it says that ${place} has a form, but no route leads to one`,
            'add the route or correct the status',
          ),
        ),
    )
}
