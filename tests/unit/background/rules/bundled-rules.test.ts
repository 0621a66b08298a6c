import { describe, expect, it, vi } from 'vitest'
import { bundledRules, readBundled, serialOf } from '../../../../entrypoints/background/rules/bundled-rules.ts'
import { buildFiles, buildRules } from '../../../../rules/tools/build.ts'
import * as parsing from '../../../../rules/schema/parse-rules.ts'

const TEXT = buildFiles()[0]?.text ?? ''

function serve(text: string): void {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(text)))
}

describe('the rules that came with the extension', () => {
  it('are taken as they are where they are byte for byte what the build checked', async () => {
    const parse = vi.spyOn(parsing, 'parseRules')
    const bundled = await bundledRules()
    expect(readBundled(bundled)).toEqual(buildRules())
    expect(parse).not.toHaveBeenCalled()
  })

  it('mean the same checked or not', () => {
    expect(parsing.parseRules(JSON.parse(TEXT))).toEqual(JSON.parse(TEXT))
  })

  it('are checked where one byte differs', async () => {
    serve(TEXT.replace('https://', 'httpx://'))
    const bundled = await bundledRules()
    expect(() => readBundled(bundled)).toThrow('https')
  })

  it('are still read where they differ and hold', async () => {
    serve(`${TEXT}\n`)
    expect(readBundled(await bundledRules())).toEqual(buildRules())
  })

  it('cannot be read where they are no JSON or not there', async () => {
    serve('{')
    await expect(bundledRules()).rejects.toThrow('JSON')
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })))
    await expect(bundledRules()).rejects.toThrow('/rules.json answers 404')
  })

  it('have a serial, or none where they are not there', async () => {
    expect(serialOf(await bundledRules())).toBe(buildRules().serial)
    expect(serialOf(null)).toBe(0)
    expect(serialOf({ raw: { serial: 'x' }, digest: '' })).toBe(0)
  })
})
