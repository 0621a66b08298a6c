import { describe, expect, test } from 'vitest'
import { caveats } from '../../../../components/finding/caveats.ts'
import { DAY, exampleI18n } from '../../fixtures/example-finding.ts'
import { route } from '../../fixtures/small-rules.ts'

const OLD = { verified: '2025-05-26', recheck: '2026-12-31', volatile: true }
const said = (changes: Parameters<typeof route>[0]) => caveats(route({ ...OLD, ...changes }), DAY, exampleI18n())

describe('what is said of a way whose address may change', () => {
  test('when it was checked, if nothing else is known', () => {
    expect(said({})).toEqual(['May have changed; as of 26 May 2025'])
  })

  test.each([
    [{ by: 'company', app: 'Snap', date: '2026-08' }, "Number last seen in Snap's own app: August 2026"],
    [{ by: 'company', date: '2026-08-22' }, 'Last linked by the company: 22 August 2026'],
    [{ by: 'others', date: '2026-10-02' }, 'Last named in guides: 2 October 2026'],
  ] as const)('where and when it was seen last: %o', (seen, sentence) => {
    expect(said({ seen: { ...seen, source: 'law' } })).toEqual([sentence])
  })

  test('but that it was to be checked again, once that day is over', () => {
    expect(said({ recheck: '2026-11-01', seen: { by: 'others', date: '2026-10-02', source: 'law' } })).toEqual([
      expect.stringMatching(/^Was to be checked again/),
    ])
  })
})
