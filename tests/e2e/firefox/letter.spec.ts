import { letterSpecs } from '../journeys/letter.ts'
import { expect, test } from './test.ts'

letterSpecs({ test, expect })
