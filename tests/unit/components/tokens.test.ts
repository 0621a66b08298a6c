import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { panelStyle } from '../../../entrypoints/form.content/panel/style.ts'

const TOKENS = 'components/ui/tokens.css'
const sheets = globSync('{components,entrypoints}/**/*.css').filter((path) => path !== TOKENS)
const tokens = readFileSync(TOKENS, 'utf8')

/** The declarations of a stylesheet, each with its line, without comments. */
function declarations(path: string): { line: string; property: string; value: string }[] {
  const css = readFileSync(path, 'utf8').replaceAll(/\/\*[^]*?\*\//g, '')
  return css.split('\n').flatMap((line) => {
    const [, property, value] = /^\s+([a-z-]+): (.+);$/.exec(line) ?? []
    return property && value ? [{ line: `${path}: ${line.trim()}`, property, value }] : []
  })
}

const COLOUR =
  /#[0-9a-f]{3,8}\b|\b(rgba?|hsla?|oklch|oklab|lab|lch|color-mix|light-dark)\(|\b(white|black|red|green|blue|gray|grey|silver|orange)\b/
const SPACING = /^(padding|margin|gap|row-gap|column-gap)/

describe('one system of colour, type and spacing', () => {
  it('is there for every stylesheet', () => expect(sheets.length).toBeGreaterThan(30))

  test.each(sheets)('%s', (path) => {
    const own = declarations(path)
    const colours = own.filter(({ value }) => COLOUR.test(value.replaceAll(/var\([^)]*\)/g, '')))
    const types = own.filter(({ property, value }) => /^font(-size)?$/.test(property) && /\d(px|rem)/.test(value))
    const steps = own.filter(
      ({ property, value }) => SPACING.test(property) && (value.match(/\d+px/g) ?? []).some((length) => isOffScale(length)),
    )
    expect({
      colours: colours.map(({ line }) => line),
      types: types.map(({ line }) => line),
      steps: steps.map(({ line }) => line),
    }).toEqual({ colours: [], types: [], steps: [] })
  })

  it('is followed by the panel beside forms, which cannot load it', () => {
    const style = panelStyle().replaceAll(/--[0-9a-f-]{36}-/g, '--')
    const repeated = [...style.matchAll(/--([a-z]+):light-dark\((#[0-9a-f]+),(#[0-9a-f]+)\)/g)]
    expect(repeated.length).toBeGreaterThan(5)
    for (const [, name = '', light = '', dark = ''] of repeated)
      expect(tokens).toContain(`--${name === 'on' ? 'on-rail' : name}: light-dark(${long(light)}, ${long(dark)});`)
  })
})

/** Steps of 4 px, and of 2 px below 8. Hairlines are not spacing. */
function isOffScale(length: string): boolean {
  const size = Number.parseInt(length, 10)
  return size > 1 && size % (size > 8 ? 4 : 2) !== 0
}

function long(colour: string): string {
  return colour.length === 4 ? colour.replaceAll(/[0-9a-f]/g, '$&$&') : colour
}
