import { formAccountsSpecs } from '../journeys/form-accounts.ts'
import { formAbsentSpecs } from '../journeys/form-absent.ts'
import { formHelperSpecs } from '../journeys/form-helper.ts'
import { formHostileSpecs, pressedInVain } from '../journeys/form-hostile.ts'
import { formLookSpecs } from '../journeys/form-look.ts'
import { formSendingSpecs } from '../journeys/form-sending.ts'
import { expect, test } from './test.ts'

const runner = { test, expect }
formHelperSpecs(runner)
formAbsentSpecs(runner)
formSendingSpecs(runner)
formAccountsSpecs(runner)
formLookSpecs(runner)
formHostileSpecs(runner)
// In other browsers it does not affect the panel.
pressedInVain(runner, { name: 'blurs all of itself', begin: `root.style.filter = 'blur(9px)'`, mend: `root.style.filter = ''` })
