import type { Arm } from '../shared/messages.ts'

const POST = 'M4 2h2v10h2v2H2v-2h2z'
const ARMS: Partial<Record<Arm, string>> = { level: 'M2 6h12', diagonal: 'M3 11l8.5-8.5', up: 'M5 12V0' }

/** The signal, 16 by 16: the arm carries the meaning, its colour repeats it. It stands in a button that has its words. */
export function semaphoreSvg(arm: Arm, colour: string): SVGElement {
  const svg = shape('svg')
  for (const [d, stroke] of [
    [POST, ''],
    [ARMS[arm] ?? '', colour],
  ] as const) {
    const path = shape('path')
    path.setAttribute('d', d)
    path.setAttribute('stroke', stroke)
    svg.append(path)
  }
  return svg
}

function shape(tag: 'svg' | 'path'): SVGElement {
  return document.createElementNS('http://www.w3.org/2000/svg', tag)
}
