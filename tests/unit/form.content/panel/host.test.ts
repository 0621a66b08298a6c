// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import { panelHost, removeLeftover } from '../../../../entrypoints/form.content/panel/host.ts'

const hosts = () => document.querySelectorAll('html > [data-corner=form]').length
const HELP: Parameters<typeof panelHost>[0] = {
  themes: [
    ['night', 'dark'],
    ['day', 'light'],
  ],
}
const panel = () => document.createElement('section')

// Missing in happy-dom.
Object.assign(HTMLElement.prototype, { showPopover: () => undefined })

afterEach(() => {
  for (const host of document.querySelectorAll('html > [data-corner]')) host.remove()
})

describe('the place of the panel', () => {
  it('is one element that the page cannot see into', () => {
    panelHost(HELP).put(panel())
    const host = document.querySelector('html > [data-corner=form]')
    expect([hosts(), host?.shadowRoot, host?.childNodes.length]).toEqual([1, null, 0])
  })

  it('is taken again when the page clears it, but not for ever', () => {
    const { put } = panelHost(HELP)
    const one = panel()
    const returns: number[] = []
    for (let times = 0; times < 6; times++) {
      put(one)
      returns.push(hosts())
      document.querySelector('html > [data-corner=form]')?.remove()
    }
    expect(returns).toEqual([1, 1, 1, 1, 0, 0])
  })

  it('is left for good when the person closes the panel', () => {
    const { put, remove } = panelHost(HELP)
    put(panel())
    remove()
    put(panel())
    expect(hosts()).toBe(0)
  })

  it('may be left and taken any number of times while the page shows something of its own', () => {
    const { put } = panelHost(HELP)
    const one = panel()
    for (let times = 0; times < 10; times++) {
      put(null)
      put(one)
    }
    expect(hosts()).toBe(1)
  })

  it('follows the theme that the page claims', () => {
    const one = panel()
    const { put } = panelHost(HELP)
    const schemes = ['night', 'day', ''].map((mark) => {
      document.documentElement.className = `x ${mark}`
      put(one)
      return one.style.colorScheme
    })
    expect(schemes).toEqual(['dark', 'light', 'light dark'])
  })

  it('is cleared of what an older copy left, and of that alone', () => {
    document.documentElement.insertAdjacentHTML('beforeend', '<div data-corner=""></div><div data-corner="form"></div>')
    removeLeftover()
    expect([hosts(), document.querySelectorAll('html > [data-corner]').length]).toEqual([0, 1])
  })
})
