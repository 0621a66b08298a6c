// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, it, vi } from 'vitest'
import { useMedia } from '../../../components/ui/use-media.ts'

afterEach(() => vi.unstubAllGlobals())

it('notices that the window changed between the first render and the first event', async () => {
  const list = Object.assign(new EventTarget(), { matches: true })
  vi.stubGlobal('matchMedia', () => list)
  function Shown() {
    return <p>{useMedia('(min-width: 760px)') ? 'wide' : 'narrow'}</p>
  }
  await act(() => {
    render(<Shown />, document.body)
    expect(document.body.textContent).toBe('wide')
    list.matches = false
  })
  expect(document.body.textContent).toBe('narrow')
})
