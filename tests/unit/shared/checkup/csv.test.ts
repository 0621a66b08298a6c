import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvOf } from '../../../../entrypoints/shared/checkup/csv.ts'
import type { Listed } from '../../../../entrypoints/shared/checkup/listed.ts'
import { viewOf } from '../../../../entrypoints/shared/records/record-view.ts'
import { after } from '../../fixtures/arbitrary-records.ts'
import { exampleI18n } from '../../fixtures/example-finding.ts'

const TODAY = '2026-11-30'
const listed = (account: string, name = 'Example Chat'): Listed => ({
  id: 'example-chat',
  name,
  operator: 'Example Two',
  operatorId: 'example-two',
  category: 'other',
  used: true,
  line: {
    service: 'example-chat',
    operator: 'example-two',
    state: 'sent',
    scope: 'public',
    kind: 'sent',
    way: 'request',
    changed: false,
    since: '2025-05-27',
    verified: null,
    check: false,
    myth: false,
    holds: { arm: 'diagonal', tone: 'blue', sentence: 'Objection sent, waiting for an answer' },
  },
  views: [viewOf(after({ account }, ['send', '2026-11-20']), () => name, TODAY)],
})
const table = (services: Listed[]) => parse(csvOf({ services, country: 'AT', today: TODAY }, exampleI18n()))

test('the table has a line for each service and account, with its days and the day of the list', () => {
  expect(table([listed('at work'), { ...listed(''), views: [] }])).toEqual([
    ['Service', 'Company', 'Country', 'State', 'In use since', 'Account', 'Noted', 'Day', 'As of'],
    [
      'Example Chat',
      'Example Two',
      'Austria',
      'Objection sent, waiting for an answer',
      '2025-05-27',
      'at work',
      'Sent, waiting for an answer',
      '2026-11-20',
      TODAY,
    ],
    ['Example Chat', 'Example Two', 'Austria', 'Objection sent, waiting for an answer', '2025-05-27', '', '', '', TODAY],
  ])
})

test('whatever people call their accounts, it stays in its cell and is no formula', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('=1+1', '@x', '-2', '\t=1', 'a"b', 'a\r\nb', ',')), (account) => {
      const [, row] = table([listed(account)])
      expect(row).toHaveLength(9)
      expect([account, `'${account}`]).toContain(row?.[5])
      expect(row?.[5]).not.toMatch(/^\s*[=+\-@]/)
    }),
  )
})

/** Parses as RFC 4180 describes. */
function parse(text: string): string[][] {
  expect(text.startsWith('\uFEFF')).toBe(true)
  const cells = [...text.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)]
  const rows: string[][] = [[]]
  for (const [, quoted, plain = '', end] of cells) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === '\r\n') rows.push([])
  }
  expect(rows.pop()).toEqual([])
  return rows
}
