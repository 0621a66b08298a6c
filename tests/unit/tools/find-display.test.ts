import { describe, expect, test, vi } from 'vitest'
import { findDisplay, NoDisplay } from '../../tools/browsers/find-display.ts'
import type { installPackages } from '../../tools/browsers/install-browser.ts'

function around(programs: string[], brings: readonly string[] = []) {
  const here = new Set(programs)
  const install = vi.fn<typeof installPackages>(() => {
    for (const program of brings) here.add(program)
    return true
  })
  return { has: (program: string) => here.has(program), install, say: () => undefined }
}

describe('findDisplay', () => {
  test('installs nothing if everything is there', () => {
    const here = around(['Xvfb', 'xdotool'])
    findDisplay(here)
    expect(here.install).not.toHaveBeenCalled()
  })

  test('installs what is missing, and only that', () => {
    const here = around(['Xvfb'], ['xdotool'])
    findDisplay(here)
    expect(here.install.mock.calls.map(([names]) => names)).toEqual([['xdotool']])
  })

  test('says in one sentence what to install if that did not help', () => {
    expect(() => findDisplay(around([], ['Xvfb']))).toThrow(NoDisplay)
    expect(() => findDisplay(around([], ['Xvfb']))).toThrow(
      'Keys are pressed with xdotool, which could not be installed: install that, on Linux.',
    )
  })
})
