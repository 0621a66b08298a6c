import { expect, test } from 'vitest'
import { stagesFor } from '../../tools/run/steps.ts'
import manifest from '../../../package.json' with { type: 'json' }

const scripts = (args: string[]) => stagesFor(args).flatMap((lanes) => lanes.flat().map(({ script }) => script))
const browsers = (args: string[]) =>
  stagesFor(args)
    .at(-1)
    ?.map((lane) => lane.flatMap(({ browser, script, args: given }) => (browser && script !== 'e2e:display' ? [[browser, given]] : [])))

test('npm test runs all checks, and both browsers at the same time', () => {
  expect(scripts([])).toEqual(expect.arrayContaining(['types', 'lint', 'rules:check', 'unit', 'build', 'unit:built']))
  expect(browsers([])).toEqual([[['chromium', undefined]], [['firefox', undefined]], []])
})

test('what needs the builds comes after them', () => {
  for (const args of [[], ['--quick'], ['--part=checks'], ['--part=chromium'], ['--part=firefox']]) {
    const [first = [], ...later] = stagesFor(args)
    expect(first.flat().map(({ script }) => script)).toContain('build')
    expect([first, later.flat()].map((lanes) => lanes.flat().some(({ needsBuild }) => needsBuild))).toEqual([false, true])
  }
})

test('the quick run leaves nothing out but journeys', () => {
  expect(scripts(['--quick']).toSorted()).toEqual(
    scripts([])
      .filter((script) => script !== 'e2e:display')
      .toSorted(),
  )
  expect(browsers(['--quick'])?.flat()).toEqual([
    ['chromium', ['objection.spec.ts']],
    ['firefox', ['objection.spec.ts']],
  ])
})

test('every step is a script of package.json', () => {
  expect(scripts([]).filter((script) => !(script in manifest.scripts))).toEqual([])
})

test('the three parts together are the whole round', () => {
  const parts = ['checks', 'chromium', 'firefox'].flatMap((part) => scripts([`--part=${part}`]))
  expect([...new Set(parts)].toSorted()).toEqual(scripts([]).toSorted())
})

test.each([[['--fast']], [['--quick', 'toolbar']], [['--part=safari']]])('says what it takes instead of %j', (args) => {
  expect(() => stagesFor(args)).toThrow('takes one of --quick, --part=checks, --part=chromium, --part=firefox')
})
