// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { SwitchPath } from '../../../../components/finding/SwitchPath.tsx'
import en from '../../../../entrypoints/shared/i18n/locales/en.json' with { type: 'json' }
import { createI18n } from '../../../../entrypoints/shared/i18n/translator.ts'

const WAY = { id: 'switch-chat', path: ['Settings', 'Privacy', 'Off'], clicks: 2 }
const LEAVES = { 'switch-chat.leaves': 'what was used before' }
const WHAT = { 'switch-chat.what': 'Only the owner sees it' }

let root: HTMLElement
beforeEach(() => document.body.append((root = document.createElement('div'))))
afterEach(() => root.remove())

async function show(
  folded: boolean | 'beside',
  texts: Record<string, string>,
  way: { id: string; url?: string; path?: string[] } = WAY,
): Promise<void> {
  const i18n = createI18n('en', en, texts)
  await act(() => render(<SwitchPath optOut={way} what={texts[`${way.id}.what`] ?? ''} folded={folded} i18n={i18n} />, root))
}

async function unfold(): Promise<void> {
  const details = root.querySelector('details')
  await act(() => {
    details?.setAttribute('open', '')
    details?.dispatchEvent(new Event('toggle'))
  })
}

const labels = () => [...root.querySelectorAll('li')].map(({ textContent }) => textContent)
const summary = () => root.querySelector('summary')?.textContent

describe('what to press', () => {
  test('is visible if there is room, with what it does not stop', async () => {
    await show(false, LEAVES)
    expect(labels()).toEqual(WAY.path)
    expect(root.textContent).toContain('What it does not stop: what was used before')
    expect(root.querySelector('details')).toBeNull()
  })

  test('is one line if there is little room, which says what is behind it; the rest is there', async () => {
    await show(true, { ...LEAVES, ...WHAT })
    expect(summary()).toBe('What to press there, and what it does not stop')
    await unfold()
    expect(labels()).toEqual(WAY.path)
    expect(root.textContent).toContain('Only the owner sees it')
    expect(root.textContent).toContain('What it does not stop: what was used before')
  })

  test('stays in sight beside that line if no button leads there', async () => {
    await show('beside', LEAVES)
    expect(labels()).toEqual(WAY.path)
    expect(summary()).toBe('More about it, and what it does not stop')
    await unfold()
    expect(labels()).toEqual(WAY.path)
    expect(root.textContent).toContain('What it does not stop: what was used before')
  })

  test.each([
    [true, {}, WAY, 'What to press there'],
    [true, LEAVES, { id: 'switch-chat' }, 'What it does not stop'],
    [true, { ...LEAVES, ...WHAT }, { id: 'switch-chat' }, 'More about it, and what it does not stop'],
    [true, WHAT, { id: 'switch-chat' }, 'More about it'],
    [true, WHAT, { id: 'switch-chat', url: 'https://chat.example/' }, 'What to do there'],
    [true, {}, { id: 'switch-chat' }, undefined],
    ['beside', WHAT, WAY, 'More about it'],
    ['beside', {}, WAY, undefined],
  ] as const)('folded %j with %j: the line promises no more than there is', async (folded, texts, way, line) => {
    await show(folded, texts, { ...way, ...('path' in way && { path: [...way.path] }) })
    expect(summary()).toBe(line)
  })
})
