import { formHelperSpecs } from '../journeys/form-helper.ts'
import { expect, test } from './test.ts'

formHelperSpecs({ test, expect })
