import { hostOf, patternsOf } from '../engine/hosts.ts'
import { hasFixedHost } from '../engine/refusals.ts'
import { isSimplePattern } from '../feed/simple-pattern.ts'
import { CATEGORIES } from '../schema/codes.ts'
import { operatorFile } from '../schema/files.ts'
import type { Service } from '../schema/schema.ts'
import { sharedSuffix } from './shared-suffixes.ts'
import { error, type CheckInput, type Problem } from './problem.ts'

/** Patterns compile, and each names its host in full: a group may stand for one label only, never for a domain. */
export function checkServices({ rules }: CheckInput): Problem[] {
  return rules.services.flatMap((service) => [
    ...patternsOf(service).flatMap((pattern) => problemOf(service, pattern)),
    ...unkind(service),
    ...uncategorised(service),
  ])
}

/** Later releases may have categories unknown to this version, so the schema does not restrict them. */
function uncategorised({ id, operator, category }: Service): Problem[] {
  if (category === undefined || CATEGORIES.some((one) => one === category)) return []
  return [error(operatorFile(operator, 'services'), id, `there is no category "${category}"`, `use one of ${CATEGORIES.join(', ')}`)]
}

/** A quiet pattern says which kind of page it is, and who says so. */
function unkind({ id, operator, contexts, quiet = [] }: Service): Problem[] {
  const file = operatorFile(operator, 'services')
  return [
    ...contexts
      .filter((context) => context.id === 'login' || context.id === 'interstitial')
      .map((context) => error(file, id, `"${context.id}" stands among the contexts`, 'put it into quiet, with its kind and its evidence')),
    ...quiet
      .filter(({ evidence }) => evidence === undefined)
      .map(({ match }) => error(file, id, `"${match[0]}" is quiet on nobody's word`, 'add its evidence, as rules/README.md says')),
  ]
}

function problemOf({ id, operator }: Service, pattern: string): Problem[] {
  const file = operatorFile(operator, 'services')
  const host = hostOf(pattern)
  try {
    void new URLPattern(pattern)
  } catch {
    return [error(file, id, `"${pattern}" is no URLPattern`, 'see https://developer.mozilla.org/docs/Web/API/URL_Pattern_API')]
  }
  return [
    ...(hasFixedHost(pattern) && sharedSuffix(pattern) === null
      ? []
      : [error(file, id, `"${host}" leaves the domain open`, 'spell the host out; only its first label may be a group')]),
    ...(isSimplePattern(pattern)
      ? []
      : [
          error(
            file,
            id,
            `"${pattern}" could keep a browser busy`,
            'a group may be a choice of words or a class of letters; see rules/README.md',
          ),
        ]),
  ]
}
