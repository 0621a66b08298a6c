import { indexRules, type RulesIndex } from '../../rules/index-rules.ts'
import { Rules } from '../../rules/schema.ts'
import { fetchJson } from '../shared/fetch-json.ts'

let loading: Promise<RulesIndex> | undefined

/** The rules in use, read and checked at most once in a worker's life. Rejects where they cannot be read. */
export function currentRules(): Promise<RulesIndex> {
  loading ??= bundledRules()
    .then(indexRules)
    .catch((error: unknown) => {
      loading = undefined
      throw error
    })
  return loading
}

async function bundledRules(): Promise<Rules> {
  return Rules.parse(await fetchJson('/rules.json'))
}
