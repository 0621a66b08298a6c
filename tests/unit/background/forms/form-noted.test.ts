import { describe, expect, it } from 'vitest'
import { indexRules } from '../../../../rules/engine/index-rules.ts'
import { NO_DATES } from '../../../../entrypoints/shared/records/record.ts'
import { sentReceipt } from '../../../../entrypoints/background/forms/sent-receipt.ts'
import { exampleI18n } from '../../fixtures/example-finding.ts'
import { exampleRules } from '../../fixtures/example-rules.ts'

const index = indexRules(exampleRules())

describe('once it was sent', () => {
  const sentOn = (sent: string) => ({ dates: { ...NO_DATES, sent }, covers: null, account: '', madeUnder: null })
  const service = { id: 'example-social', name: 'Example Social', operator: 'Example One', operatorId: 'example-one' }
  const ofOne = { finding: { service }, optOut: { confirms: { by: 'email' as const, days: 1 } } }
  it('says where that is recorded and from which day to follow up, in every language', () => {
    const english31 = sentReceipt(sentOn('2026-01-31'), ofOne, index, exampleI18n('en')).lines.join(' ')
    expect(english31).toContain('31 January 2026')
    expect(english31).toContain('28 February 2026')
    expect(sentReceipt(sentOn('2026-11-26'), ofOne, index, exampleI18n('de')).lines.join(' ')).toContain('26. Dezember 2026')
  })

  it('asks about linked accounts by the operator’s own name for the place, unless it is known or there are none', () => {
    const asked = (id: string, covers: 'linked' | null = null) =>
      sentReceipt(
        { ...sentOn('2026-11-26'), covers },
        { finding: { service: { id, name: '', operator: 'Example One', operatorId: 'example-one' } }, optOut: null },
        index,
        exampleI18n('de'),
      ).linked
    expect(asked('example-social')?.question).toContain('the Centre of Example One: Example Photos')
    expect(asked('example-social')?.question).not.toContain('Example Social')
    expect(asked('example-social')?.url).toMatch(/^https:/)
    expect([asked('example-social', 'linked'), asked('example-notes')]).toEqual([null, null])
  })

  it('says where to name the account, until it has a name', () => {
    const lines = (account: string) => sentReceipt({ ...sentOn('2026-11-26'), account }, ofOne, index, exampleI18n('en')).lines.length
    expect([lines(''), lines('mine')]).toEqual([4, 3])
  })

  it.each([
    [1, 'Example One usually confirms by e-mail within a day.'],
    [3, 'Example One usually confirms by e-mail within 3 days.'],
    [null, null],
  ])('an e-mail is announced only of a company that is known to confirm: within %s days', (days, said) => {
    const optOut = days === null ? {} : { confirms: { by: 'email' as const, days } }
    const lines = sentReceipt(sentOn('2026-11-26'), { finding: { service }, optOut }, index, exampleI18n('en')).lines.join(' ')
    expect(/e-mail/.test(lines)).toBe(said !== null)
    expect(lines).toContain(said ?? '')
  })

  it('claims no time for an answer if the law sets none', () => {
    const lines = sentReceipt(
      { ...sentOn('2026-11-26'), madeUnder: { country: 'CH', policy: null } },
      ofOne,
      index,
      exampleI18n('en'),
    ).lines
    expect(lines.join(' ')).not.toMatch(/2026-12|December|2027/)
    expect(lines).toContain('No legal time limit for an answer is known.')
  })
})
