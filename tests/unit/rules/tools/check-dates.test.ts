import { expect, test } from 'vitest'
import type { CheckInput } from '../../../../rules/checks/problem.ts'
import { material, reasons } from '../../fixtures/check-material.ts'
import { event, policy, route } from '../../fixtures/small-rules.ts'

test.each<[string, CheckInput, string]>([
  ['evidence from the future', material({ policies: [policy({ verified: '2026-11-24' })] }), 'is in the future'],
  ['a recheck before the evidence', material({ policies: [policy({ recheck: '2026-08-22' })] }), 'is not after verified'],
  ['evidence from before the start', material({ policies: [policy({ verified: '2025-05-26' })] }), 'is before since (2025-05-27)'],
  ['evidence from before the text', material({ policies: [policy({ stated: '2026-08-23' })] }), 'is before stated (2026-08-23)'],
  ['evidence from before the month', material({ policies: [policy({ stated: '2026-09' })] }), 'is before stated (2026-09)'],
  ['evidence from before the event', material({ events: [event({ date: '2026-08-23' })] }), 'is before date (2026-08-23)'],
  ['an end before the start', material({ policies: [policy({ until: '2025-05-26' })] }), 'is before since'],
  [
    'a sighting in the future',
    material({ optOuts: [route({ seen: { by: 'others', date: '2026-12', source: 'law' } })] }),
    'form-eea.seen: 2026-12 has not come yet',
  ],
])('rules:check tells of %s', (_, given, reason) => {
  expect(reasons(given).join('\n')).toContain(reason)
})

test('nor does it want evidence from after a start that is only announced', () => {
  expect(reasons(material({ policies: [policy({ status: 'announced', since: '2027-01-01' })] }))).toEqual([])
})

test('evidence of which only the month or the year is known may be of any day in it', () => {
  for (const verified of ['2025', '2025-05', '2026-11'])
    expect(reasons(material({ policies: [policy({ verified })] })).filter((reason) => reason.includes('verified'))).toEqual([])
  expect(reasons(material({ policies: [policy({ verified: '2025-04' })] })).join('\n')).toContain('is before since (2025-05-27)')
  expect(reasons(material({ policies: [policy({ verified: '2024' })] })).join('\n')).toContain('is before since (2025-05-27)')
})
