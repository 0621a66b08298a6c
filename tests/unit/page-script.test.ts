// @vitest-environment happy-dom
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { addressOf } from '../../entrypoints/shared/address-of.ts'
import type { Runtime } from '../../entrypoints/meta.content/globals.d.ts'
import { lifeOf } from '../../entrypoints/meta.content/life.ts'
import { onRouteChange } from '../../entrypoints/shared/on-route-change.ts'
import { sendTo } from '../../entrypoints/meta.content/send.ts'
import { sightings } from '../../entrypoints/meta.content/sightings.ts'
import { signedIn } from '../../entrypoints/shared/signed-in.ts'
import type { PageBadge } from '../../entrypoints/shared/messages.ts'

const BADGE: PageBadge = {
  arm: 'level',
  colour: 'red',
  label: 'AI training: on',
  title: 'AI training: on. Facebook',
  corner: 'bottom-end',
  lang: 'en',
  dir: 'ltr',
  menu: { name: 'Hide', choices: [['ever', 'Everywhere']] },
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
  it('is sent once more when the worker died over it', async () => {
    const send = vi.fn<Runtime['sendMessage']>().mockRejectedValueOnce(new Error('closed')).mockResolvedValueOnce(BADGE)
    const us = runtime(send)
    expect(await sendTo(us, lifeOf(us))({ type: 'press' })).toBe(BADGE)
    expect(send).toHaveBeenCalledTimes(2)
  })

  it('is given up in silence after the second time', async () => {
    const send = vi.fn<Runtime['sendMessage']>().mockRejectedValue(new Error('closed'))
    const us = runtime(send)
    expect(await sendTo(us, lifeOf(us))({ type: 'press' })).toBeNull()
    expect(send).toHaveBeenCalledTimes(2)
  })

  it('is not sent once the extension was updated under the page, and the script ends', async () => {
    const send = vi.fn<Runtime['sendMessage']>().mockImplementation(async () => {
      delete us.id
      throw new Error('Extension context invalidated.')
    })
    const us = runtime(send)
    const life = lifeOf(us)
    expect(await sendTo(us, life)({ type: 'press' })).toBeNull()
    expect([send.mock.calls.length, life.signal.aborted]).toEqual([1, true])
  })
})

describe('a sighting', () => {
  it('says where and whether signed in, without the fragment, and nothing else', async () => {
    history.pushState(null, '', '/groups/1?filter=x#post-5')
    document.cookie = 'c_user=123456'
    const send = vi.fn<() => Promise<null>>().mockResolvedValue(null)
    sightings(window, ['c_user'], send, () => undefined)()
    expect(send.mock.calls).toEqual([[{ type: 'sighting', url: `${location.origin}/groups/1?filter=x`, signedIn: true }]])
  })

  it('shows only the answer to the latest', async () => {
    const answers: ((badge: PageBadge | null) => void)[] = []
    const shown: (PageBadge | null)[] = []
    const sight = sightings(
      window,
      [],
      () => new Promise((resolve) => answers.push(resolve)),
      (badge) => shown.push(badge),
    )
    sight()
    sight()
    answers[1]?.(null)
    answers[0]?.(BADGE)
    await Promise.resolve()
    await Promise.resolve()
    expect(shown).toEqual([null])
  })
})

describe('a change of route', () => {
  const at = (href: string) => history.pushState(null, '', href)

  function watched(navigation: EventTarget | undefined) {
    at('/')
    vi.stubGlobal('navigation', navigation)
    const end = new AbortController()
    const changed = vi.fn<() => void>()
    onRouteChange(window, changed, end.signal)
    return { changed, end }
  }

  it('is reported once, a fragment and the same address not at all', () => {
    const navigation = new EventTarget()
    const { changed, end } = watched(navigation)
    for (const href of ['/#a', '/', '/groups/1', '/groups/1#b', '/groups/1?x=1']) {
      at(href)
      navigation.dispatchEvent(new Event('navigatesuccess'))
    }
    expect(changed).toHaveBeenCalledTimes(2)
    end.abort()
    at('/other')
    navigation.dispatchEvent(new Event('navigatesuccess'))
    expect(changed).toHaveBeenCalledTimes(2)
  })

  it('is found by comparing where the browser does not tell, but not on a hidden page', () => {
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

  it('is also the return from the back-forward cache, but not a first load', () => {
    const { changed } = watched(new EventTarget())
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }))
    expect(changed).not.toHaveBeenCalled()
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))
    expect(changed).toHaveBeenCalledTimes(1)
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
