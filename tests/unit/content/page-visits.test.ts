// @vitest-environment happy-dom
import fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { addressOf } from '../../../entrypoints/shared/page/address-of.ts'
import type { Runtime } from '../../../entrypoints/content/globals.d.ts'
import { onLocationChange } from '../../../entrypoints/shared/page/on-location-change.ts'
import { sendTo, type Send } from '../../../entrypoints/content/send.ts'
import type { Show } from '../../../entrypoints/content/badge/show.ts'
import { reportPageVisits } from '../../../entrypoints/content/page-visits.ts'
import { signedIn } from '../../../entrypoints/shared/page/signed-in.ts'
import type { PageBadge } from '../../../entrypoints/shared/messages.ts'

const BADGE: PageBadge = {
  arm: 'level',
  style: '.signal{--arm:red}.bottom{bottom:9px}',
  themes: [['dark-page', 'dark']],
  label: 'AI training: on',
  title: 'AI training: on. Facebook',
  corner: 'bottom-end',
  lang: 'en',
  dir: 'ltr',
  fold: 'Fold',
  menu: { name: 'Hide', choices: [['away', 'For now']] },
  gone: { said: 'Hidden.', undo: 'Undo' },
}

function runtime(sendMessage: Runtime['sendMessage']): Runtime {
  return { id: 'us', sendMessage, onMessage: { addListener: () => undefined } }
}

describe('signed in', () => {
  it.each([
    ['c_user=1', true],
    ['a=b; c_user=1; d=e', true],
    ['c_user=', true],
    ['', false],
    ['a=c_user=1', false],
    ['xc_user=1', false],
    ['c_user2=1', false],
    ['a=b;c_user=1', false],
  ])('%s → %s', (cookies, expected) => expect(signedIn(cookies, ['c_user', 'ds_user_id'])).toBe(expected))

  it('depends on no value', () => {
    const value = fc.string().filter((text) => !/[;=]/.test(text))
    fc.assert(
      fc.property(value, value, (a, b) => {
        expect(signedIn(`locale=${a}; c_user=${b}`, ['c_user'])).toBe(true)
        expect(signedIn(`locale=${a}; x=${b}`, ['c_user'])).toBe(false)
      }),
    )
  })
})

describe('a message', () => {
  const answer = vi.fn<Show>()
  beforeEach(() => answer.mockReset())

  /** The worker's replies; undefined for no reply. */
  function worker(...replies: (PageBadge | null | undefined)[]) {
    const send = vi.fn<Runtime['sendMessage']>((_, answer) => {
      const reply = replies.shift()
      if (reply === undefined) us.lastError = new Error('closed')
      answer?.(reply)
      delete us.lastError
      return Promise.resolve()
    })
    const us = runtime(send)
    return { us, send }
  }

  it('is sent once more when the worker died over it', () => {
    const { us, send } = worker(undefined, BADGE)
    sendTo(us)({ type: 'press' }, answer)
    expect([send.mock.calls.length, answer.mock.calls]).toEqual([2, [[BADGE]]])
  })

  it('is given up silently after the second time', () => {
    const { us, send } = worker()
    sendTo(us)({ type: 'press' }, answer)
    expect([send.mock.calls.length, answer.mock.calls]).toEqual([2, [[undefined]]])
  })

  it('is not sent once the extension was updated under the page', () => {
    const { us, send } = worker(BADGE)
    delete us.id
    sendTo(us)({ type: 'press' }, answer)
    expect([send.mock.calls, answer.mock.calls]).toEqual([[], []])
  })

  it('of a page that was loaded ahead is sent again when the page is visited', () => {
    const { us, send } = worker(undefined, BADGE)
    Object.defineProperty(document, 'prerendering', { value: true, configurable: true })
    sendTo(us)({ type: 'press' }, answer)
    expect([send.mock.calls.length, answer.mock.calls]).toEqual([1, []])
    Reflect.deleteProperty(document, 'prerendering')
    document.dispatchEvent(new Event('prerenderingchange'))
    expect([send.mock.calls.length, answer.mock.calls]).toEqual([2, [[BADGE]]])
  })
})

describe('a sighting', () => {
  it('reports the address, without the fragment, and nothing else', () => {
    history.pushState(null, '', '/groups/1?filter=x#post-5')
    document.cookie = 'c_user=123456'
    const send = vi.fn<Send>()
    reportPageVisits(window, send, () => undefined)()
    expect(send.mock.calls[0]?.[0]).toEqual({ type: 'sighting', url: `${location.origin}/groups/1?filter=x` })
  })

  /** A worker that replies on demand. */
  function held() {
    const answers: Show[] = []
    const shown: Parameters<Show>[] = []
    const send = vi.fn<Send>((_, answer) => answer && void answers.push(answer))
    const sight = reportPageVisits(window, send, (badge) => shown.push([badge]))
    return { answers, shown, send, sight }
  }

  it('is one at a time: what happens meanwhile is joined, and only the last answer is shown', () => {
    const { answers, shown, send, sight } = held()
    for (let times = 0; times < 20_000; times++) sight()
    expect(send).toHaveBeenCalledTimes(1)
    history.pushState(null, '', '/groups/2')
    answers[0]?.(null)
    expect([shown, send.mock.calls.length]).toEqual([[], 2])
    expect(send.mock.lastCall?.[0]).toEqual({ type: 'sighting', url: `${location.origin}/groups/2` })
    answers[1]?.(BADGE)
    expect([shown, send.mock.calls.length]).toEqual([[[BADGE]], 2])
  })

  it('is sent again if no answer will come, and a late one is ignored', () => {
    const { answers, shown, send, sight } = held()
    sight()
    sight(true)
    expect(send).toHaveBeenCalledTimes(2)
    answers[1]?.(BADGE)
    answers[0]?.(null)
    expect(shown).toEqual([[BADGE]])
  })
})

describe('a change of route', () => {
  const at = (href: string) => history.pushState(null, '', href)

  function watched(navigation: EventTarget | undefined) {
    at('/')
    vi.stubGlobal('navigation', navigation)
    const end = new AbortController()
    const changed = vi.fn<(returned?: boolean) => void>()
    onLocationChange(window, changed, end)
    return { changed, end }
  }

  it('is reported once, a fragment and the same address not at all', () => {
    const navigation = new EventTarget()
    const { changed, end } = watched(navigation)
    for (const href of ['/#a', '/', '/groups/1', '/groups/1#b', '/groups/1?x=1']) {
      at(href)
      navigation.dispatchEvent(new Event('currententrychange'))
    }
    expect(changed).toHaveBeenCalledTimes(2)
    end.abort()
    at('/other')
    navigation.dispatchEvent(new Event('currententrychange'))
    expect(changed).toHaveBeenCalledTimes(2)
  })

  it('is reported when it is committed, even if the page keeps the navigation pending forever', () => {
    const navigation = new EventTarget()
    const { changed } = watched(navigation)
    at('/login/')
    navigation.dispatchEvent(new Event('currententrychange'))
    expect(changed).toHaveBeenCalledTimes(1)
  })

  it('is found by polling if the browser fires no event, but not on a hidden page', () => {
    vi.useFakeTimers()
    const { changed, end } = watched(undefined)
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
    at('/groups/1')
    vi.advanceTimersByTime(5000)
    expect(changed).not.toHaveBeenCalled()
    hidden.mockReturnValue(false)
    vi.advanceTimersByTime(5000)
    expect(changed).toHaveBeenCalledTimes(1)
    end.abort()
    expect(vi.getTimerCount()).toBe(0)
  })

  it('is also the return from the back-forward cache, but not a first load, and not what the page makes up', () => {
    const { changed } = watched(new EventTarget())
    const show = (persisted: boolean, isTrusted: boolean) => {
      const event = Object.assign(new Event('pageshow'), { persisted })
      Object.defineProperty(event, 'isTrusted', { value: isTrusted })
      window.dispatchEvent(event)
    }
    show(false, true)
    for (let times = 0; times < 20_000; times++) show(true, false)
    expect(changed).not.toHaveBeenCalled()
    show(true, true)
    expect(changed.mock.calls).toEqual([[true]])
  })
})

it('an address never holds a fragment, and is otherwise left as it is', () => {
  fc.assert(
    fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (address) => {
      const { href } = new URL(address)
      const left = addressOf({ href })
      expect([left.includes('#'), href.startsWith(left)]).toEqual([false, true])
      expect(href.slice(left.length)).toMatch(/^(#|$)/)
    }),
  )
})
