import { indexRules, placesOf } from '../engine/index-rules.ts'
import { canActBy, isAnswered } from '../engine/can-act.ts'
import type { Policy } from '../schema/statements.ts'
import { error, placed, type CheckInput, type Problem } from './problem.ts'

/** Finds statements that cannot both be true of one service in one place. */
export function checkContradictions(material: CheckInput): Problem[] {
  return [...twoPolicies(material), ...hiddenOthers(material), ...routeWithoutForm(material), ...formWithoutOptOut(material)]
}

function twoPolicies(material: CheckInput): Problem[] {
  const policies = placed(material, 'policies')
  return policies.flatMap(({ file, one }, index) =>
    policies
      .slice(index + 1)
      .filter(({ one: other }) => sharesPlace(one, other) && sharesTime(one, other) && sharesSubject(one, other))
      .map(({ one: other }) =>
        error(
          file,
          `${one.id}, ${other.id}`,
          'two policies hold for the same service and place at the same time',
          'end the older one with "until", or narrow one of them',
        ),
      ),
  )
}

/** A statement for one place replaces the worldwide one, so it must repeat the other companies that train there. */
function hiddenOthers(material: CheckInput): Problem[] {
  const policies = placed(material, 'policies')
  const wide = policies.filter(({ one }) => one.jurisdictions.includes('world') && namesOthers(one))
  return wide.flatMap(({ one: world }) => {
    const narrower = policies.filter(({ one }) => !one.jurisdictions.includes('world') && sharesService(one, world))
    const told = policies.filter(({ one }) => namesOthers(one) && sharesService(one, world)).flatMap(({ one }) => one.jurisdictions)
    return narrower.flatMap(({ file, one }) =>
      one.jurisdictions
        .filter((place) => !told.includes(place))
        .map((place) =>
          error(
            file,
            one.id,
            `${place} is told nothing of the other companies that ${world.id} names`,
            'say of this place too what is known of them',
          ),
        ),
    )
  })
}

function namesOthers({ whose }: Policy): boolean {
  return whose === 'both' || whose === 'other-companies'
}

function sharesService(a: Policy, b: Policy): boolean {
  return a.services.some((id) => b.services.includes(id))
}

function sharesPlace(a: Policy, b: Policy): boolean {
  return sharesService(a, b) && a.jurisdictions.some((id) => b.jurisdictions.includes(id))
}

function sharesTime(a: Policy, b: Policy): boolean {
  return (a.until ?? '9999') >= (b.since ?? '') && (b.until ?? '9999') >= (a.since ?? '')
}

/** Two policies about different models, accounts or data can hold at once. */
function sharesSubject(a: Policy, b: Policy): boolean {
  return (a.whose ?? 'own-models') === (b.whose ?? 'own-models') && (a.accounts ?? 'all') === (b.accounts ?? 'all') && sharesData(a, b)
}

/** Data that both exclude are no contradiction, unless both say nothing else. */
function sharesData(a: Policy, b: Policy): boolean {
  if (a.uses.length + b.uses.length === 0) return a.excludes.length + b.excludes.length === 0 || overlap(a.excludes, b.excludes)
  return overlap(a.uses, [...b.uses, ...b.excludes]) || overlap(b.uses, a.excludes)
}

function overlap(one: readonly string[], other: readonly string[]): boolean {
  return one.some((code) => other.includes(code))
}

/** If an operator's status says that there is no form, none may be listed; if it says that nobody knows, none may be promised. */
function routeWithoutForm(material: CheckInput): Problem[] {
  const forms = new Map(
    material.rules.statuses.flatMap(({ operator, jurisdictions, form }) => jurisdictions.map((place) => [`${operator} ${place}`, form])),
  )
  return placed(material, 'optOuts')
    .filter(({ one }) => isAnswered(one) && canActBy(one))
    .flatMap(({ file, operator, one }) => {
      const formIn = (place: string) => forms.get(`${operator} ${place}`)
      return one.jurisdictions
        .filter((place) => formIn(place) === 'no' || (formIn(place) === 'unclear' && one.offered === 'yes'))
        .map((place) =>
          error(
            file,
            one.id,
            `the status of ${place} says that ${formIn(place) === 'no' ? 'there is no form' : 'nobody knows of a form'}`,
            'correct the status or the route',
          ),
        )
    })
}

function formWithoutOptOut(material: CheckInput): Problem[] {
  const index = indexRules(material.rules)
  const offered = placed(material, 'optOuts').filter(({ one }) => one.offered === 'yes' && one.kind !== 'third-party-form')
  const isServed = (operator: string, place: string): boolean => {
    const own = material.rules.operators.find(({ id }) => id === operator)
    const names = [...placesOf(index, place, own), ...(place === 'eu' ? ['eea'] : [])]
    return offered.some((route) => route.operator === operator && route.one.jurisdictions.some((name) => names.includes(name)))
  }
  return placed(material, 'statuses')
    .filter(({ one }) => one.form === 'yes')
    .flatMap(({ file, one }) =>
      one.jurisdictions
        .filter((place) => !isServed(one.operator, place))
        .map((place) =>
          error(file, one.id, `it says that ${place} has a form, but no route leads to one`, 'add the route or correct the status'),
        ),
    )
}
