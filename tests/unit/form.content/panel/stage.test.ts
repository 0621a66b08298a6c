import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { PageSnapshot } from '../../../../entrypoints/form.content/page/snapshot.ts'
import { noticesIn } from '../../../../entrypoints/form.content/panel/notices.ts'
import { panelLayout } from '../../../../entrypoints/form.content/panel/layout.ts'
import { panelStage, type PageHistory } from '../../../../entrypoints/form.content/panel/stage.ts'

const EMPTY: PageSnapshot = { form: false, fields: false, password: false, modal: false, dialog: 'none' }
const FRESH: PageHistory = { seen: false, submitted: false, waited: false }
const FORM = { form: true, fields: true }

describe('what the panel shows', () => {
  test.each<[string, Partial<PageSnapshot>, Partial<PageHistory>, string]>([
    ['an empty page that may still be loading', {}, {}, 'away'],
    ['a form, at once', FORM, {}, 'steps'],
    ['a form under a question about cookies', { ...FORM, modal: true }, { seen: true }, 'away'],
    ['an empty page that had its time', {}, { waited: true }, 'nothing'],
    ['other fields', { fields: true }, { waited: true }, 'changed'],
    ['a page to sign in', { fields: true, password: true }, { waited: true }, 'sign-in'],
    ['a form that comes late', FORM, { waited: true }, 'steps'],
    ['a form that was submitted and is still there', FORM, { seen: true, submitted: true, waited: true }, 'steps'],
    ['a CAPTCHA', { ...FORM, dialog: 'captcha', modal: true }, { seen: true, submitted: true }, 'captcha'],
    ['a code', { dialog: 'asks', modal: true }, { seen: true, submitted: true }, 'code'],
    ['a page that goes on asking', { fields: true }, { seen: true, submitted: true }, 'code'],
    ['a request to sign in again', { dialog: 'asks', password: true }, { seen: true, submitted: true }, 'sign-in'],
    ['a word in a dialog', { dialog: 'there', modal: true }, { seen: true, submitted: true }, 'ask'],
    ['a page without the form', {}, { seen: true, submitted: true }, 'ask'],
    ['a form that went unnoticed', {}, { seen: true }, 'gone'],
    ['a page that came after the form', {}, { submitted: true, waited: true }, 'ask'],
  ])('%s', (_, now, past, stage) => {
    expect(panelStage({ ...EMPTY, ...now }, { ...FRESH, ...past })).toBe(stage)
  })

  const anyGlimpse = fc.record({
    form: fc.boolean(),
    fields: fc.boolean(),
    password: fc.boolean(),
    modal: fc.boolean(),
    dialog: fc.constantFrom<PageSnapshot['dialog']>('none', 'there', 'asks', 'captcha'),
  })
  const anyPast = fc.record({ seen: fc.boolean(), submitted: fc.boolean(), waited: fc.boolean() })

  it('is never that the form is gone while it is there, or before the page had its time', () => {
    fc.assert(
      fc.property(anyGlimpse, anyPast, (now, past) => {
        const stage = panelStage(now, past)
        expect((now.form || !past.waited) && (stage === 'nothing' || stage === 'changed')).toBe(false)
        expect(!now.form && stage === 'steps').toBe(false)
      }),
    )
  })

  it('is that it looks sent only if the person was seen submitting it', () => {
    fc.assert(
      fc.property(anyGlimpse, anyPast, (now, past) => {
        expect(panelStage(now, past) === 'ask' && !past.submitted).toBe(false)
      }),
    )
  })

  it('is never the question while the page asks for a CAPTCHA or a code', () => {
    fc.assert(
      fc.property(anyGlimpse, anyPast, (now, past) => {
        const proof = now.dialog === 'captcha' || now.dialog === 'asks'
        expect(past.submitted && proof && panelStage(now, past) === 'ask').toBe(false)
      }),
    )
  })
})

describe('the parts of the panel', () => {
  it('offer no reason and count no steps if there is no form', () => {
    expect(panelLayout('nothing', null, 'objection')).toMatchObject({
      parts: ['absent', 'ways', 'ask', 'without'],
      open: ['ways'],
      counted: false,
    })
  })

  it('continue with sending if the form comes back after it was submitted', () => {
    expect(panelLayout('steps', 'captcha', 'objection').open).toEqual(['check'])
    expect(panelLayout('steps', 'nothing', 'objection').open).toEqual(['reason', 'check'])
  })
})

it('what holds for the person is said with what the page lacks, and what another form is for before all', () => {
  const words = new Proxy({} as Parameters<typeof noticesIn>[1]['words'], { get: (_, key) => String(key) })
  const on = (kind: 'objection' | 'third-party') => ({ kind, lines: ['line'], words, notices: ['signed out'] })
  expect(noticesIn('nothing', on('objection'))).toEqual(['nothing', 'signed out'])
  expect(noticesIn('steps', on('objection'))).toEqual(['signed out'])
  expect(noticesIn('steps', on('third-party'))).toEqual(['line', 'signed out'])
})

it('the panel folds above or below a form, and never over a question of its own', () => {
  const folds = (stage: Parameters<typeof panelLayout>[0]) => panelLayout(stage, null, 'objection').folds
  expect((['steps', 'changed', 'captcha', 'code', 'sign-in'] as const).map(folds)).toEqual([true, true, true, true, true])
  expect((['ask', 'gone', 'nothing'] as const).map(folds)).toEqual([false, false, false])
})
