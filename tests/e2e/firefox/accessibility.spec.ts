import { accessibilitySpecs } from '../journeys/accessibility.ts'
import { expect, test } from './test.ts'

accessibilitySpecs({ test, expect })
