import type { Arm } from '../shared/messages.ts'

const POST = 'M4 2h3v10h2v3H2v-3h2z'
const ARMS: Partial<Record<Arm, string>> = { level: 'M1 5h14', diagonal: 'M2 12L13 1', up: 'M5.5 12V0' }

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
