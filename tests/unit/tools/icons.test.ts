import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode, encode } from '../../tools/icons/png.ts'

const TOOLBAR = ['', '-grey', '-alert'].flatMap((suffix) => [16, 24, 32, 48].map((size) => ({ name: `${size}${suffix}`, size })))
const STORE = [96, 128].map((size) => ({ name: `${size}`, size }))

describe('icons', () => {
  it.each([...TOOLBAR, ...STORE])('$name.png is $size px square and small', ({ name, size }) => {
    const png = readFileSync(`public/icon/${name}.png`)
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size])
    expect(png.length).toBeLessThan(1300)
    expect(encode(decode(png))).toEqual(png)
  })

  it('any picture of few colours is the same by a list of them', () => {
    const any = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 })).chain(([width, height]) =>
      fc.record({
        width: fc.constant(width),
        height: fc.constant(height),
        pixels: fc.uint8Array({ minLength: width * height * 4, maxLength: width * height * 4 }).map((bytes) => Buffer.from(bytes)),
      }),
    )
    fc.assert(
      fc.property(any, (picture) => {
        expect(decode(encode(picture))).toEqual(picture)
      }),
    )
  })
})
