import { objectionSpecs } from '../journeys/objection.ts'
import { expect, test } from './test.ts'

objectionSpecs({ test, expect })
