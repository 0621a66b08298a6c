import { expect, test } from 'vitest'
import { canAct, canActBy, isAnswered } from '../../../../rules/engine/can-act.ts'
import { OptOutKind } from '../../../../rules/schema/codes.ts'

const account = { for: 'account', offered: 'yes' } as const

test('a person stops the use by a form, portal, privacy centre, switch or e-mail, and by nothing else', () => {
  const by = OptOutKind.options.filter((kind) => canActBy({ ...account, kind }))
  expect(by).toEqual(['form', 'portal', 'privacy-centre', 'switch', 'email'])
})

test('what is for the owner of a workspace is no way for a person with an account', () => {
  expect(OptOutKind.options.filter((kind) => canActBy({ kind, for: 'workspace-owner' }))).toEqual([])
})

test('what is open to anyone is open to a person with an account too, but for what others pass on', () => {
  expect(canActBy({ kind: 'email', for: 'anyone' })).toBe(true)
  expect(canActBy({ kind: 'third-party-form', for: 'anyone' })).toBe(false)
})

test('a way that is only reported to exist is none to rely on', () => {
  expect(canAct([{ ...account, kind: 'switch', offered: 'reported' }])).toBe(false)
  expect(
    canAct([
      { ...account, kind: 'letter' },
      { ...account, kind: 'switch' },
    ]),
  ).toBe(true)
  expect(canAct([])).toBe(false)
})

test('only a switch is answered by nobody', () => {
  expect(OptOutKind.options.filter((kind) => !isAnswered({ kind }))).toEqual(['switch'])
})
