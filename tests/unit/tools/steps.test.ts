import { expect, test } from 'vitest'
import { stepsFor } from '../../tools/run/steps.ts'
import manifest from '../../../package.json' with { type: 'json' }

const scripts = (args: string[]) => stepsFor(args).flatMap((together) => together.map(({ script }) => script))

test('npm test runs all checks, then both browsers at the same time', () => {
  expect(scripts([])).toEqual(expect.arrayContaining(['types', 'lint', 'rules:check', 'unit', 'build', 'unit:built']))
  expect(
    stepsFor([])
      .at(-1)
      ?.map(({ browser, args }) => [browser, args]),
  ).toEqual([
    ['chromium', undefined],
    ['firefox', undefined],
  ])
})

test('the quick run leaves nothing out but journeys', () => {
  expect(scripts(['--quick'])).toEqual(scripts([]).filter((script) => script !== 'e2e:display'))
  expect(
    stepsFor(['--quick'])
      .at(-1)
      ?.map(({ args }) => args),
  ).toEqual([['objection.spec.ts'], ['objection.spec.ts']])
})

test('every step is a script of package.json', () => {
  expect(scripts([]).filter((script) => !(script in manifest.scripts))).toEqual([])
})

test('the three parts together are the whole round', () => {
  const parts = ['checks', 'chromium', 'firefox'].flatMap((part) => scripts([`--part=${part}`]))
  expect([...new Set(parts)].toSorted()).toEqual(scripts([]).toSorted())
})

test.each([[['--fast']], [['--quick', 'toolbar']], [['--part=safari']]])('says what it takes instead of %j', (args) => {
  expect(() => stepsFor(args)).toThrow('takes one of --quick, --part=checks, --part=chromium, --part=firefox')
})
