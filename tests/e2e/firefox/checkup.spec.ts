import { checkupSpecs } from '../journeys/checkup.ts'
import { expect, test } from './test.ts'

checkupSpecs({ test, expect })
