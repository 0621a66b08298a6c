import { servicesSpecs } from '../journeys/services.ts'
import { expect, test } from './test.ts'

servicesSpecs({ test, expect })
