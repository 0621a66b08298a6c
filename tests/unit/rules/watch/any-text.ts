import fc from 'fast-check'

/** Any code points, halves of pairs too. What fast-check calls `binary` takes seconds to set up under Vitest (4.10.2). */
export const anyText = fc.string({ unit: fc.integer({ min: 0, max: 0x10ffff }).map((point) => String.fromCodePoint(point)) })
