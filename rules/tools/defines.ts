import type { Rules, RulesText } from '../schema/schema.ts'
import { buildRegimes, digestOf } from './build.ts'
import { lastWords } from './build-words.ts'
import { signedInCookies } from './manifest.ts'

/** What the build inserts into the scripts, by the name of its placeholder. Each value is source code. */
export function buildDefines(rules: Rules, texts: readonly RulesText[]): Record<string, string> {
  return {
    __SIGNED_IN_COOKIES__: JSON.stringify(signedInCookies(rules)),
    __RULES_DIGEST__: JSON.stringify(digestOf(rules)),
    __REGIMES__: JSON.stringify({ laws: lawsOf(rules), terms: buildRegimes() }),
    __LAST_WORDS__: JSON.stringify(lastWords()),
    __CONFIRM_DAYS__: JSON.stringify(confirmDaysOf(rules)),
    __FALLBACK__: JSON.stringify(fallbackOf(rules, texts)),
  }
}

/** Official pages of the operators watched from install, with their English names: the last resort if no file can be read. */
function fallbackOf({ operators }: Rules, texts: readonly RulesText[]): { id: string; url: string; name: string }[] {
  const english = texts.find(({ language }) => language === 'en')?.texts ?? {}
  return operators
    .filter(({ atInstall }) => atInstall)
    .flatMap(({ fallback = [] }) => fallback.map(({ id, url }) => ({ id, url, name: english[id] ?? url })))
}

function confirmDaysOf({ optOuts }: Rules): Record<string, number> {
  return Object.fromEntries(optOuts.flatMap(({ id, confirms }) => (confirms ? [[id, confirms.days]] : [])))
}

function lawsOf({ jurisdictions }: Rules): Record<string, string> {
  return Object.fromEntries(jurisdictions.map(({ id, regime }) => [id, regime]))
}
