import { buildDefines } from '../../rules/tools/defines.ts'
import { buildRules, buildTexts } from '../../rules/tools/build.ts'

/** Makes known what the build writes into the scripts, for the code of theirs that journeys run themselves. */
export function defineAsBuilt(): void {
  const values = Object.entries(buildDefines(buildRules(), buildTexts())).map(([name, value]) => [name, JSON.parse(value)])
  Object.assign(globalThis, Object.fromEntries(values))
}
