import { beforeEach, describe, expect, it, vi } from 'vitest'
import { wakeWorker } from '../../fixtures/feed-world.ts'
import { bundledIndex, serialOf } from '../../../../entrypoints/background/rules/bundled-rules.ts'
import { digestOf } from '../../../../rules/tools/build.ts'
import * as parsing from '../../../../rules/schema/parse-rules.ts'
import { filesOf } from '../../fixtures/example/files.ts'
import { exampleRules } from '../../fixtures/example-rules.ts'
import { policy } from '../../fixtures/small-rules.ts'

const RULES = exampleRules()
RULES.policies.push(policy({ id: 'policy-later', services: ['example-chat'], jurisdictions: ['US'], status: 'not-used' }))
const carried = filesOf(RULES)
const [operator = ''] = RULES.operators.map(({ id }) => id)

/** Serves the extension's own files, with one changed, or missing if `change` returns undefined. */
function serve(path: string, change: (text: string) => string | undefined): void {
  vi.stubGlobal('fetch', async (asked: string) => {
    const text = carried.get(asked)
    const changed = asked === path && text !== undefined ? change(text) : text
    return changed === undefined ? new Response('', { status: 404 }) : new Response(changed)
  })
}

/** Everything that a freshly started worker reads of the rules. */
async function read(ids = RULES.operators.map(({ id }) => id)) {
  const { rulesOf } = await wakeWorker()
  return (await rulesOf(ids)).rules
}

beforeEach(() => {
  vi.stubEnv('WXT_RULES_FEED_URL', '')
  vi.stubGlobal('__RULES_DIGEST__', digestOf(RULES))
  serve('', (text) => text)
})

/** The list of all services, without a country so that it does not depend on the date. */
async function decided() {
  const { decidingRules } = await wakeWorker()
  const { open, rules, about } = await decidingRules()
  const said = rules.services.map(({ id }) => [
    id,
    about.get(id)?.policies.length,
    about.get(id)?.optOuts.length,
    about.get(id)?.notes.length,
  ])
  return { open, said }
}

const WITHOUT: [what: string, change: (text: string) => string | undefined][] = [
  ['is not there', () => undefined],
  ['is no JSON', () => '{'],
  ['is something else', () => '{"meta":{"policies":{}}}'],
  ['speaks in words of a later version', (text) => text.replaceAll('"not-used"', '"on-mondays"')],
]

describe('the list of all services', () => {
  it('reads no file of an operator, but for those that leave a way open to everybody', async () => {
    const asked: string[] = []
    vi.stubGlobal('fetch', async (path: string) => {
      asked.push(path)
      return new Response(carried.get(path))
    })
    await decided()
    expect(asked).toEqual(['/index.json', '/overview.json'])
  })

  it.each(WITHOUT)('says the same if its file %s: then from the operators', async (_, change) => {
    const before = await decided()
    expect(before.said.length).toBe(RULES.services.length)
    serve('/overview.json', change)
    expect(await decided()).toEqual(before)
  })
})

describe('the rules that came with the extension', () => {
  it('are taken as they are if they are byte for byte what the build checked', async () => {
    vi.doMock('../../../../rules/schema/parse-rules.ts', () => ({
      parseRules: () => {
        throw new Error('They were checked once more')
      },
    }))
    const { sources, ...rules } = RULES
    const found = await read().finally(() => vi.doUnmock('../../../../rules/schema/parse-rules.ts'))
    expect(found).toEqual({ ...rules, sources })
  })

  it('mean the same checked or not', async () => {
    const whole = await read()
    expect(parsing.parseRules(structuredClone(whole))).toEqual(whole)
  })

  it.each(['/index.json', `/operators/${operator}.json`])('are checked if one byte of %s differs', async (path) => {
    serve(path, (text) => text.replace('https://', 'httpx://').replace('"format":2', '"format":7'))
    await expect(read()).rejects.toThrow(/https|format/)
  })

  it('lose an authority whose address is no link any more, and nothing else', async () => {
    serve('/authorities.json', (text) => text.replace('https://', 'httpx://'))
    const { authorities, ...rest } = await read()
    const before = RULES
    expect(authorities).toEqual(before.authorities.slice(1))
    expect({ ...rest, authorities: before.authorities }).toEqual(before)
  })

  it.each(['/index.json', '/authorities.json', `/operators/${operator}.json`])('are still read if %s differs and holds', async (path) => {
    serve(path, (text) => `${text}\n`)
    expect(await read()).toEqual(RULES)
  })

  it.each(['/index.json', '/authorities.json', `/operators/${operator}.json`])(
    'cannot be read if %s is no JSON or not there',
    async (path) => {
      serve(path, () => '{')
      await expect(read()).rejects.toThrow(/JSON|cannot be read/)
      serve(path, () => undefined)
      await expect(read()).rejects.toThrow(/404|cannot be read/)
    },
  )

  it('have a serial, or none if they are not there', async () => {
    expect(serialOf(await bundledIndex())).toBe(RULES.serial)
    expect(serialOf(null)).toBe(0)
    expect(serialOf({ raw: { serial: 'x' }, digest: '' })).toBe(0)
  })

  it('are read for the operators of a page only, and not for other pages', async () => {
    const asked: string[] = []
    vi.stubGlobal('fetch', async (path: string) => {
      asked.push(path)
      return new Response(carried.get(path))
    })
    const { currentIndex, rulesAt } = await wakeWorker()
    await currentIndex()
    expect(asked).toEqual(['/index.json'])
    const { rules } = await rulesAt('social.example')
    expect(asked.toSorted()).toEqual(['/authorities.json', '/index.json', '/operators/example-one.json'])
    expect(rules.services.map(({ id }) => id)).toContain('example-social')
    expect((await rulesAt('social.example.evil.example')).rules.services).toEqual([])
  })
})
