import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { TONE_COLOURS } from '../../../../entrypoints/shared/badge/tone-colours.ts'

const [light = '', dark = ''] = readFileSync('components/ui/theme.css', 'utf8').split('@media (prefers-color-scheme: dark)')
const colourIn = (css: string, tone: string) => new RegExp(`--${tone}: (#[0-9a-f]{6});`).exec(css)?.[1]

test.each(Object.entries(TONE_COLOURS))('%s is the same in the badge and in the pages', (tone, colours) => {
  expect({ light: colourIn(light, tone), dark: colourIn(dark, tone) }).toEqual(colours)
})
