import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { OF_DATA } from '../../tools/facts/of-data.ts'

/** A corrected fact breaks only tests of the data: behaviour is tested with invented companies. */

const UNIT = 'tests/unit'
const REAL = /buildRules\(\)|buildTexts\(\)|buildFiles\(\)|fixtures\/real-|rules\/(data|text)\/[\w/-]+\.json'/

const files = readdirSync(UNIT, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'))
const behaviour = files.filter((name) => /\.test\.tsx?$/.test(name) && !OF_DATA.test(name))

test('tests of behaviour ask companies that are invented', () => {
  const asking = behaviour.filter((name) => REAL.test(readFileSync(`${UNIT}/${name}`, 'utf8')))
  expect(asking).toEqual([])
})
