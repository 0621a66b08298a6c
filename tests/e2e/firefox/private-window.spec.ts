import { PRIVATELY } from '../harness-types.ts'
import { privatePagesSpecs } from '../journeys/private-pages.ts'
import { privateWindowSpecs } from '../journeys/private-window.ts'
import { expect, test as normal } from './test.ts'

const test = normal.override({ setting: PRIVATELY })

privateWindowSpecs({ test, expect })
privatePagesSpecs({ test, expect })
