import { describe, expect, it } from 'vitest'
import { pageBadge } from '../../../../entrypoints/background/badge/page-badge.ts'
import { createI18n } from '../../../../entrypoints/shared/i18n/translator.ts'
import type { Mute } from '../../../../entrypoints/shared/storage/badge-settings.ts'
import { badge as badgeItem } from '../../../../entrypoints/shared/storage/storage.ts'
import words from '../../../../entrypoints/shared/i18n/locales/en.json' with { type: 'json' }
import type { Corner } from '../../../../entrypoints/shared/messages.ts'
import { find, STATES, type Finding, type State } from '../../../../rules/engine/find.ts'
import { indexRules } from '../../../../rules/engine/index-rules.ts'
import { smallRules } from '../../fixtures/small-rules.ts'

const SPEECH = createI18n('en', words, {})
const PERSON = { country: 'AT', land: null, guessed: false, objectionStatus: null, news: [] }
const FOUND = find(indexRules(smallRules()), { service: 'facebook', context: 'feed', quiet: false }, true, PERSON, '2026-11-23')
const PILL: readonly State[] = ['changed', 'overdue', 'refused', 'excluded-here', 'announced', 'stale', 'no-way-out', 'training']
const MARK: readonly State[] = ['sent', 'objected', 'off']

function shown(changes: Partial<Finding>, settings = badgeItem.fallback) {
  return pageBadge({ ...FOUND, ...changes }, settings, SPEECH)
}

describe('the badge in the page', () => {
  it.each(STATES)('%s is a pill, a small mark or nothing, and always says itself in full', (state) => {
    const badge = shown({ state })
    expect([badge === null, badge?.label === '']).toEqual([!PILL.includes(state) && !MARK.includes(state), MARK.includes(state)])
    if (!badge) return
    expect(badge.title).toContain('Facebook: ')
    // WCAG 2.5.3: speech recognition activates what is read.
    expect(badge.title.startsWith(badge.label)).toBe(true)
    expect(badge.style).toMatch(/\.signal\{--arm:light-dark\(#[0-9a-f]{6},#[0-9a-f]{6}\)\}\.bottom\{bottom:\d+px\}$/)
  })

  it('keeps the distance and knows the themes that the operator names, else those of most sites', () => {
    const hints = { theme: { light: 'day', dark: 'night' }, badge: { top: 7, bottom: 9 } }
    const at = (corner: Corner, operator = {}) => pageBadge(FOUND, { ...badgeItem.fallback, corner }, SPEECH, operator)
    expect(at('top-start', hints)?.style).toContain('.top{top:7px}')
    expect(at('bottom-end', hints)?.style).toContain('.bottom{bottom:9px}')
    expect(at('bottom-end')?.style).toContain('.bottom{bottom:104px}')
    expect([at('top-end', hints)?.themes, at('top-end')?.themes]).toEqual([
      [
        ['day', 'light'],
        ['night', 'dark'],
      ],
      [],
    ])
  })

  it('is a mark without words if the person made it small, and can be read again', () => {
    const [large, small] = [shown({}), shown({}, { ...badgeItem.fallback, small: true })]
    expect([large?.label !== '', large?.fold !== '', small?.label, small?.fold]).toEqual([true, true, '', ''])
    expect([large, small].map((one) => one?.menu.choices.map(([choice]) => choice))).toEqual([
      ['corner', 'away', 'hide'],
      ['unfold', 'corner', 'away', 'hide'],
    ])
    // A state without a pill has no words to show.
    expect(shown({ state: 'sent' }, { ...badgeItem.fallback, small: true })?.menu.choices.map(([choice]) => choice)).not.toContain('unfold')
  })

  it('tells exchanges with the AI from posts', () => {
    const [posts, chats] = [shown({ state: 'training', scope: 'public' }), shown({ state: 'training', scope: 'ai-chats' })]
    expect(posts?.label).not.toBe(chats?.label)
  })

  it.each(['training', 'no-way-out'] as const)('%s is not called certain if it is only presumed', (state) => {
    const policy = FOUND.policy && { ...FOUND.policy, presumed: true }
    for (const scope of ['public', 'ai-chats'] as const) {
      const badge = shown({ state, scope, policy })
      expect(badge?.label).toContain('likely')
      expect(badge?.title).toContain('probably')
      expect(badge?.title).not.toContain('says')
    }
  })

  it('is off with one switch, and in the corner that was chosen', () => {
    expect(shown({}, { ...badgeItem.fallback, on: false })).toBeNull()
    expect(shown({}, { ...badgeItem.fallback, corner: 'top-start' })?.corner).toBe('top-start')
  })

  it('offers in words what is not kept, and the way to what is', () => {
    const { choices = [] } = shown({})?.menu ?? {}
    expect(choices.map(([choice]) => choice)).toEqual(['corner', 'away', 'hide'])
    expect(new Set(choices.map(([, label]) => label)).size).toBe(3)
    // The small mark cannot shrink further.
    expect(shown({ state: 'objected' })?.fold).toBe('')
  })
})

const DAY = { day: '2026-11-23', serial: FOUND.rules.serial }
const mutes: Record<string, Mute> = {
  page: { scope: 'page', service: 'facebook', context: 'feed', ...DAY },
  site: { scope: 'site', service: 'facebook', context: null, ...DAY },
  change: { scope: 'until-change', service: null, context: null, ...DAY },
  ever: { scope: 'ever', service: null, context: null, ...DAY },
}

it.each([
  ['page', {}, true],
  ['page', { context: 'group' }, false],
  ['site', { context: 'group' }, true],
  ['site', { service: { ...FOUND.service, id: 'instagram' } }, false],
  ['change', { service: { ...FOUND.service, id: 'instagram' } }, true],
  ['change', { state: 'changed' }, false],
  ['change', { rules: { ...FOUND.rules, serial: DAY.serial + 1 } }, false],
  ['ever', { state: 'changed', service: { ...FOUND.service, id: 'instagram' } }, true],
] as const)('a mute of kind %s at %j hides: %s', (kind, where, hidden) => {
  const all = Object.entries(mutes).flatMap(([name, mute]) => (name === kind ? [mute] : []))
  expect(shown(where, { ...badgeItem.fallback, mutes: all }) === null).toBe(hidden)
})
