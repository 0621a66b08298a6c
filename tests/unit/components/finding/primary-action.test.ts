import { describe, expect, test } from 'vitest'
import { choosePrimaryAction, isElsewhere, signInHint } from '../../../../components/finding/primary-action.ts'
import type { Finding, State } from '../../../../rules/engine/find.ts'
import { countries, realFinding, services } from '../../fixtures/real-finding.ts'
import { addressOf, formIdOf } from '../../fixtures/real-opt-outs.ts'

/** What the button does on a page whose address is of no account. */
const anywhere = (finding: Finding) => choosePrimaryAction(finding, 'https://www.facebook.com/')

describe('the one button', () => {
  test.each([
    ['facebook', 'AT', addressOf('route-facebook-form')],
    ['facebook', 'CH', addressOf('route-facebook-form')],
    ['instagram', 'DE', addressOf('route-instagram-form')],
    ['instagram', 'GB', addressOf('route-instagram-form')],
    ['threads', 'FR', addressOf('route-instagram-form')],
  ])('%s in %s leads to %s', (service, country, url) => {
    const action = anywhere(realFinding({ service, country }))
    expect(action.kind === 'object' && action.optOut.url).toBe(url)
  })

  test.each(['US', 'AU', 'IN', 'CA'])('%s has no form: the first setting that limits something', (country) => {
    const action = anywhere(realFinding({ country }))
    expect(action.kind === 'limit' && action.setting.effect).toBe('limits')
  })

  test('objecting is offered exactly where the finding says that it is possible', () => {
    const everywhere = services.flatMap((service) => countries.map((country) => realFinding({ service, country })))
    const kinds = (state: State) =>
      new Set(everywhere.filter((one) => [one.state, ...one.also].includes(state)).map((one) => anywhere(one).kind))
    expect(kinds('training')).toEqual(new Set(['object']))
    expect(kinds('no-way-out')).toEqual(new Set(['limit', 'none']))
  })

  test('without a form it limits or deletes something, or there is no button', () => {
    const noWayOut = services
      .flatMap((service) => countries.map((country) => realFinding({ service, country })))
      .filter((one) => [one.state, ...one.also].includes('no-way-out'))
    const deeds = noWayOut.map((finding) => ({ finding, action: anywhere(finding) }))
    const effects = new Set(deeds.flatMap(({ action }) => (action.kind === 'limit' ? [action.setting.effect] : [])))
    expect(effects).toEqual(new Set(['limits', 'deletes']))
    const without = deeds.filter(({ action }) => action.kind === 'none').map(({ finding }) => finding.service.id)
    expect(new Set(without)).toEqual(new Set(['threads']))
  })

  test('the ways beside it keep their order, and the button is not among them', () => {
    const finding = realFinding()
    const action = anywhere(finding)
    const ids = [...(action.kind === 'object' ? [action.optOut] : []), ...action.others].map(({ id }) => id)
    expect(ids).toEqual(finding.optOuts.filter(({ url, kind }) => url ?? kind === 'letter').map(({ id }) => id))
    expect(new Set(ids).size).toBe(ids.length)
  })

  test.each(['sent', 'overdue', 'refused', 'objected'] as const)('nothing to press once it is %s, even beside news', (objectionStatus) => {
    expect(anywhere(realFinding({ person: { objectionStatus } })).kind).toBe('none')
    expect(anywhere(realFinding({ person: { objectionStatus, news: ['route-facebook-form'] } })).kind).toBe('none')
  })

  test('still there when the statement has to be checked again, or something changed', () => {
    expect(anywhere(realFinding({ day: '2031-01-01' })).kind).toBe('object')
    expect(anywhere(realFinding({ person: { news: ['policy-social-eea'] } })).kind).toBe('object')
  })

  test.each(['paused', 'opt-in', 'not-used'] as const)('nothing to press where the policy says %s', (status) => {
    const finding = realFinding()
    expect(anywhere({ ...finding, state: status, policy: finding.policy && { ...finding.policy, status } }).kind).toBe('none')
  })

  test('an address that is not https is no way', () => {
    const finding = realFinding()
    const optOuts = finding.optOuts.map((route) => ({ ...route, url: 'javascript:alert(1)' }))
    const settings = finding.settings.map((setting) => ({ ...setting, url: 'http://www.facebook.com/' }))
    const action = anywhere({ ...finding, optOuts, settings })
    expect([action.kind, ...action.others.map(({ kind }) => kind)]).toEqual(['none', 'letter'])
  })
})

describe('on a page where one can object', () => {
  const FORM = addressOf('route-facebook-form')
  const EARLIER = addressOf('route-facebook-form-2025')
  const PORTAL = addressOf('route-portal')
  const onForm = realFinding({ context: 'form' })

  test.each([
    ['the form', FORM, onForm, 'route-facebook-form'],
    ['its form for phones', `${FORM.replace('www.', 'm.')}?ref=x#top`, onForm, 'route-facebook-form'],
    ['a form that is only the next to try', EARLIER, onForm, 'route-facebook-form-2025'],
    [
      'a form that is only reported to be shown here',
      addressOf('route-facebook-form-region'),
      realFinding({ context: 'form', country: 'GG' }),
      'route-facebook-form-region',
    ],
    ['the portal', PORTAL, realFinding({ service: 'meta-account', context: 'portal' }), 'route-portal'],
    ['a page of the portal', `${PORTAL}?product=x`, realFinding({ service: 'meta-account', context: 'portal' }), 'route-portal'],
    [
      'the portal without its last stroke',
      PORTAL.slice(0, -1),
      realFinding({ service: 'meta-account', context: 'portal' }),
      'route-portal',
    ],
  ])('%s: what is left is to say that it was sent', (_, address, finding, id) => {
    const action = choosePrimaryAction(finding, address)
    expect(action.kind === 'sent' && action.optOut.id).toBe(id)
    expect(action.others.map((one) => one.id)).not.toContain(id)
    expect(action.others.length).toBeGreaterThan(0)
  })

  test.each([
    ['another form of the help pages', `${FORM}0`, onForm],
    ['the form about data from other sources', addressOf('route-third-party'), onForm],
    ['the number in another place', `https://www.facebook.com/?next=/help/contact/${formIdOf('route-facebook-form')}`, realFinding()],
    [
      'the Privacy Centre, from which the form is still a way off',
      'https://www.facebook.com/privacy/center/',
      realFinding({ context: 'privacy' }),
    ],
    ['an address that cannot be seen', null, onForm],
    ['an address that is none', 'about:blank', onForm],
  ])('%s: objecting comes first', (_, address, finding) => {
    const action = choosePrimaryAction(finding, address)
    expect(action.kind === 'object' && action.optOut.id).toBe('route-facebook-form')
  })

  test('once it was sent there is nothing to press there either', () => {
    expect(choosePrimaryAction(realFinding({ context: 'form', person: { objectionStatus: 'sent' } }), FORM).kind).toBe('none')
  })
})

describe('a way that leads elsewhere', () => {
  test.each([
    [addressOf('route-instagram-form'), 'https://www.threads.com/', true],
    [addressOf('route-facebook-form'), 'https://www.messenger.com/t/1', true],
    [addressOf('route-facebook-form'), 'https://m.facebook.com/', false],
    [addressOf('route-instagram-form'), 'https://www.instagram.com/', false],
    [addressOf('route-portal'), 'https://accountscenter.meta.com/', false],
    [addressOf('route-portal'), 'https://www.meta.ai/', true],
    [addressOf('route-portal'), null, false],
  ])('%s from %s: %s', (url, address, elsewhere) => {
    expect(isElsewhere({ url }, address)).toBe(elsewhere)
  })
})

describe('signing in', () => {
  const [route] = realFinding().optOuts
  test.each([
    ['required', false, false, { kind: 'first', service: 'Facebook' }],
    ['required', null, false, { kind: 'unsure', service: 'Facebook' }],
    ['required', true, false, null],
    ['required', true, true, 'there'],
    ['required', false, true, 'there'],
    ['helps', false, false, null],
    ['helps', false, true, null],
    ['no', false, true, null],
  ] as const)('%s, signed in %s, elsewhere %s: %j', (signedIn, now, elsewhere, hint) => {
    const { signInAt: _, ...plain } = route ?? realFinding().optOuts[0]!
    expect(signInHint({ ...plain, signedIn }, realFinding({ signedIn: now }), elsewhere)).toEqual(hint)
  })

  test.each([
    ['threads', null, 'Instagram'],
    ['messenger', true, 'Facebook'],
    ['messenger', false, 'Facebook'],
  ] as const)('%s, signed in %s: the form wants %s', (service, signedIn, name) => {
    const finding = realFinding({ service, signedIn })
    const action = anywhere(finding)
    expect(action.kind === 'object' && signInHint(action.optOut, finding, true)).toEqual({ kind: 'unsure', service: name })
  })
})
