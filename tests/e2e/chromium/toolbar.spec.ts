import { toolbarSpecs } from '../journeys/toolbar.ts'
import { expect, test } from './test.ts'

toolbarSpecs({ test, expect })
