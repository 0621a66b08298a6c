import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { TONE_COLOURS } from '../../../../entrypoints/shared/badge/tone-colours.ts'

const css = readFileSync('components/ui/tokens.css', 'utf8')

test.each(Object.entries(TONE_COLOURS))('%s is the same in the badge and in the pages', (tone, { light, dark }) =>
  expect(css).toContain(`--${tone}: light-dark(${light}, ${dark});`),
)
