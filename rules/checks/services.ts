import { hostOf, isPlain, parentOf, patternsOf } from '../engine/index-rules.ts'
import { error, type CheckInput, type Problem } from './problem.ts'

const FILE = 'rules/data/meta/services.json'

/** Patterns compile, and each names its host in full: a group may stand for one label only, never for a domain. */
export function checkServices({ rules }: CheckInput): Problem[] {
  return rules.services.flatMap((service) => patternsOf(service).flatMap((pattern) => problemOf(service.id, pattern)))
}

function problemOf(service: string, pattern: string): Problem[] {
  const host = hostOf(pattern)
  try {
    void new URLPattern(pattern)
  } catch {
    return [error(FILE, service, `"${pattern}" is no URLPattern`, 'see https://developer.mozilla.org/docs/Web/API/URL_Pattern_API')]
  }
  const fixed = isPlain(host) ? host : parentOf(host)
  return isPlain(fixed) && fixed.includes('.')
    ? []
    : [error(FILE, service, `"${host}" leaves the domain open`, 'spell the host out; only its first label may be a group')]
}
