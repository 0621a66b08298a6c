import { buildDefines } from '../../rules/tools/defines.ts'
import { buildRules, buildTexts } from '../../rules/tools/build.ts'

/** What the build writes into the scripts, for the code of theirs that journeys run themselves. Import it before that code is called. */
for (const [name, value] of Object.entries(buildDefines(buildRules(), buildTexts())))
  Object.assign(globalThis, { [name]: JSON.parse(value) })
