import type { Arm } from '../shared/messages.ts'

const POST = 'M3 7h2v6h2v2H1v-2h2z'
const ARMS: Partial<Record<Arm, string>> = { level: 'M2 4.5h12.5', diagonal: 'M3 11l9-9', up: 'M4 13V.5' }

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
