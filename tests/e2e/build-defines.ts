import { buildDefines } from '../../rules/tools/defines.ts'
import { buildRules, buildTexts } from '../../rules/tools/build.ts'

/** Defines the values that the build inserts into the scripts, for code of theirs that journeys run themselves. */
export function defineAsBuilt(): void {
  const values = Object.entries(buildDefines(buildRules(), buildTexts())).map(([name, value]) => [name, JSON.parse(value)])
  Object.assign(globalThis, Object.fromEntries(values))
}
