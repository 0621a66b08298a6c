import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { decode, encode } from './png.ts'

/**
 * Draws the PNGs that are shipped from the SVGs beside this file; run it after changing one (`npm run icons`). Needs `rsvg-convert`
 * (Debian: librsvg2-bin, Homebrew: librsvg). Even coordinates fall on whole pixels at 16 and 24.
 */
const TOOLBAR = [16, 24, 32, 48]
const STORE = [96, 128]
const OUT = join(import.meta.dirname, '../../../public/icon')

function draw(variant: string, suffix: string, sizes: readonly number[]): void {
  for (const size of sizes) {
    const target = join(OUT, `${size}${suffix}.png`)
    execFileSync('rsvg-convert', ['-w', `${size}`, '-h', `${size}`, join(import.meta.dirname, `${variant}.svg`), '-o', target])
    writeFileSync(target, encode(decode(readFileSync(target))))
  }
}

mkdirSync(OUT, { recursive: true })
draw('plain', '', [...TOOLBAR, ...STORE])
draw('grey', '-grey', TOOLBAR)
draw('alert', '-alert', TOOLBAR)
