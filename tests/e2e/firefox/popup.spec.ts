import { popupSpecs } from '../journeys/popup.ts'
import { expect, test } from './test.ts'

popupSpecs({ test, expect })
