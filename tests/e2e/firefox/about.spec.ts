import { aboutSpecs } from '../journeys/about.ts'
import { expect, test } from './test.ts'

aboutSpecs({ test, expect })
