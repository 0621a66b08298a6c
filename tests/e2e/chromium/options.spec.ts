import { optionsSpecs } from '../journeys/options.ts'
import { VIENNA } from '../harness-types.ts'
import { Extension } from './extension.ts'
import { expect, test } from './test.ts'

optionsSpecs({ test, expect, another: () => Extension.launch(VIENNA) })
