import { describe, expect, test, vi } from 'vitest'
import type { Candidate } from '../../tools/browsers/candidates.ts'
import { findBrowser, NoBrowser } from '../../tools/browsers/find-browser.ts'
import type { Way } from '../../tools/browsers/install-browser.ts'

const old = { program: '/old/firefox', version: 128 }
const good = { program: '/good/firefox', version: 153 }
const broken = { program: '/broken/firefox', version: null }

function around({ looks, environment = {} }: { looks: Candidate[][]; environment?: Record<string, string> }) {
  let turn = 0
  const way = vi.fn<Way>(() => true)
  return { look: () => looks[Math.min(turn++, looks.length - 1)] ?? [], ways: [way], environment, say: () => undefined, way }
}

describe('findBrowser', () => {
  test('takes the first that starts and is new enough', () => {
    const here = around({ looks: [[broken, old, good]] })
    expect(findBrowser('firefox', here)).toBe(good.program)
    expect(here.way).not.toHaveBeenCalled()
  })

  test('installs one if there is none', () => {
    const here = around({ looks: [[broken], [broken, good]] })
    expect(findBrowser('firefox', here)).toBe(good.program)
    expect(here.way).toHaveBeenCalledOnce()
  })

  test.each([
    ['none', [], {}, 'There is no Firefox here that starts, and none could be installed'],
    ['too old', [old], {}, '/old/firefox is Firefox 128, which is too old for the extension'],
    ['named but broken', [broken], { FIREFOX_PATH: '/broken/firefox' }, 'FIREFOX_PATH is /broken/firefox, which does not start'],
  ])('says in one sentence what to do: %s', (_, found, environment, said) => {
    const here = around({ looks: [found], environment })
    expect(() => findBrowser('firefox', here)).toThrow(NoBrowser)
    expect(() => findBrowser('firefox', here)).toThrow(`${said}: install Firefox 142 or later, or set FIREFOX_PATH to its program.`)
  })

  test('never replaces a program that was named', () => {
    const here = around({ looks: [[broken]], environment: { FIREFOX_PATH: '/broken/firefox' } })
    expect(() => findBrowser('firefox', here)).toThrow(NoBrowser)
    expect(here.way).not.toHaveBeenCalled()
  })
})
