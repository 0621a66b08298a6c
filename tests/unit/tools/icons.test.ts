import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const TOOLBAR = ['', '-grey', '-alert'].flatMap((suffix) => [16, 24, 32, 48].map((size) => ({ name: `${size}${suffix}`, size })))
const STORE = [96, 128].map((size) => ({ name: `${size}`, size }))

describe('icons', () => {
  it.each([...TOOLBAR, ...STORE])('$name.png is $size px square and small', ({ name, size }) => {
    const png = readFileSync(`public/icon/${name}.png`)
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size])
    expect(png.length).toBeLessThan(2048)
  })
})
