import { error, type Material, type Problem } from './problem.ts'

/** What is said of a form in two places is the same in both. */
export function checkRoutes(material: Material): Problem[] {
  return [...otherNumbers(material), ...lostResorts(material)]
}

function otherNumbers({ rules }: Material): Problem[] {
  return rules.routes
    .filter(({ url, formId }) => formId !== undefined && !new URL(url ?? 'https://none/').pathname.split('/').includes(formId))
    .map(({ id, formId }) =>
      error(
        'rules/data/meta/routes.json',
        `${id}.formId`,
        `the address does not hold the number ${formId}`,
        'correct the address or the number',
      ),
    )
}

function lostResorts({ rules, fallback }: Material): Problem[] {
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
