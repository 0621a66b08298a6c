import { leadsSomewhere } from '../engine/can-act.ts'
import { placesOf, indexRules } from '../engine/index-rules.ts'
import { locate } from '../engine/locate-address.ts'
import { hasLetters } from '../letters/family.ts'
import { operatorFile } from '../schema/files.ts'
import { error, placed, type CheckInput, type Problem } from './problem.ts'

/** Checks that the same form is described the same way in two places, and that every opt-out leads somewhere. */
export function checkOptOuts(material: CheckInput): Problem[] {
  return [
    ...otherNumbers(material),
    ...unknownForms(material),
    ...unlinkedFallbacks(material),
    ...nowhere(material),
    ...noLetters(material),
  ]
}

function nowhere(material: CheckInput): Problem[] {
  return placed(material, 'optOuts')
    .filter(({ one }) => !leadsSomewhere(one))
    .map(({ file, one: { id } }) =>
      error(file, `${id}.url`, 'this way has no address', 'give the address, or the labels to press, or take the route out'),
    )
}

/** Letters depend on the law of a place; `rules/letters/family.ts` lists the laws that have some. */
function noLetters(material: CheckInput): Problem[] {
  const { jurisdictions, operators } = material.rules
  const index = indexRules(material.rules)
  const without = jurisdictions.filter(({ regime }) => !hasLetters(regime))
  return placed(material, 'optOuts')
    .filter(({ one: { kind } }) => kind === 'letter')
    .flatMap(({ file, operator, one: { id, jurisdictions } }) => {
      const own = operators.find((one) => one.id === operator)
      return without
        .filter((place) => placesOf(index, place.id, own).some((name) => jurisdictions.includes(name)))
        .map((place) =>
          error(file, `${id}.jurisdictions`, `there is no letter under the law of ${place.id}`, 'name only places whose law has letters'),
        )
    })
}

/** The helper opens on pages that a context of the service marks as a form; it recognises them by number or by address. */
function unknownForms(material: CheckInput): Problem[] {
  const index = indexRules(material.rules)
  return placed(material, 'optOuts').flatMap(({ file, operator, one: { id, kind, url, formId, formEngine } }) => {
    const place = formId === undefined && formEngine === undefined ? null : locate(index, url ?? '')
    const wanted = kind === 'third-party-form' ? 'other-form' : 'form'
    if (!place || index.about.get(place.service)?.service.operator !== operator || place.context === wanted) return []
    const todo = `put ${formId === undefined ? 'its address' : 'the number'} into the pattern of "${wanted}" in ${operatorFile(operator, 'services')}`
    return [error(file, `${id}.${formId === undefined ? 'formEngine' : 'formId'}`, `its page counts as "${place.context}"`, todo)]
  })
}

function otherNumbers(material: CheckInput): Problem[] {
  return placed(material, 'optOuts')
    .filter(({ one: { url, formId } }) => formId !== undefined && !new URL(url ?? 'https://none/').pathname.split('/').includes(formId))
    .map(({ file, one: { id, formId } }) =>
      error(file, `${id}.formId`, `the address does not hold the number ${formId}`, 'correct the address or the number'),
    )
}

function unlinkedFallbacks(material: CheckInput): Problem[] {
  const optOuts = placed(material, 'optOuts')
  return material.rules.operators.flatMap(({ id: operator, fallback = [] }) => {
    const known = new Set(optOuts.filter((route) => route.operator === operator).map(({ one: { url } }) => url))
    return fallback
      .filter(({ url }) => !known.has(url))
      .map(({ id, url }) =>
        error(
          operatorFile(operator, 'operators'),
          `fallback.${id}`,
          `no route leads to ${url}`,
          'put the address of a route there: it is shown where no rules can be read',
        ),
      )
  })
}
