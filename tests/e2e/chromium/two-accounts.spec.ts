import { twoAccountsSpecs } from '../journeys/two-accounts.ts'
import { expect, test } from './test.ts'

twoAccountsSpecs({ test, expect })
