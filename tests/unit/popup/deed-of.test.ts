import { describe, expect, test } from 'vitest'
import { deedOf, signInHint } from '../../../components/deed-of.ts'
import type { State } from '../../../rules/find.ts'
import { countries, realFinding, services } from '../fixtures/real-finding.ts'

describe('the one button', () => {
  test.each([
    ['facebook', 'AT', 'https://www.facebook.com/help/contact/6359191084165019'],
    ['facebook', 'CH', 'https://www.facebook.com/help/contact/6359191084165019'],
    ['instagram', 'DE', 'https://help.instagram.com/contact/233964459562201'],
    ['instagram', 'GB', 'https://help.instagram.com/contact/233964459562201'],
    ['threads', 'FR', 'https://help.instagram.com/contact/233964459562201'],
  ])('%s in %s leads to %s', (service, country, url) => {
    const deed = deedOf(realFinding({ service, country }))
    expect(deed.kind === 'object' && deed.route.url).toBe(url)
  })

  test.each(['US', 'AU', 'IN', 'CA'])('%s has no form: the first setting that limits something', (country) => {
    const deed = deedOf(realFinding({ country }))
    expect(deed.kind === 'limit' && deed.setting.effect).toBe('limits')
  })

  test('objecting is offered exactly where the finding says that it is possible', () => {
    const everywhere = services.flatMap((service) => countries.map((country) => realFinding({ service, country })))
    const kinds = (state: State) =>
      new Set(everywhere.filter((one) => [one.state, ...one.also].includes(state)).map((one) => deedOf(one).kind))
    expect(kinds('training')).toEqual(new Set(['object']))
    expect(kinds('no-way-out')).toEqual(new Set(['limit', 'none']))
  })

  test('without a form it limits or deletes something, or there is no button', () => {
    const noWayOut = services
      .flatMap((service) => countries.map((country) => realFinding({ service, country })))
      .filter((one) => [one.state, ...one.also].includes('no-way-out'))
    const deeds = noWayOut.map((finding) => ({ finding, deed: deedOf(finding) }))
    const effects = new Set(deeds.flatMap(({ deed }) => (deed.kind === 'limit' ? [deed.setting.effect] : [])))
    expect(effects).toEqual(new Set(['limits', 'deletes']))
    const without = deeds.filter(({ deed }) => deed.kind === 'none').map(({ finding }) => finding.service.id)
    expect(new Set(without)).toEqual(new Set(['threads']))
  })

  test('the ways beside it keep their order, and the button is not among them', () => {
    const finding = realFinding()
    const deed = deedOf(finding)
    const ids = [...(deed.kind === 'object' ? [deed.route] : []), ...deed.others].map(({ id }) => id)
    expect(ids).toEqual(finding.routes.filter(({ url, kind }) => url ?? kind === 'letter').map(({ id }) => id))
    expect(new Set(ids).size).toBe(ids.length)
  })

  test.each(['sent', 'overdue', 'objected'] as const)('nothing to press once it is %s, even beside news', (standing) => {
    expect(deedOf(realFinding({ person: { standing } })).kind).toBe('none')
    expect(deedOf(realFinding({ person: { standing, news: ['route-facebook-form'] } })).kind).toBe('none')
  })

  test('still there when the statement has to be checked again, or something changed', () => {
    expect(deedOf(realFinding({ day: '2031-01-01' })).kind).toBe('object')
    expect(deedOf(realFinding({ person: { news: ['policy-social-eea'] } })).kind).toBe('object')
  })

  test.each(['paused', 'opt-in', 'not-used'] as const)('nothing to press where the policy says %s', (status) => {
    const finding = realFinding()
    expect(deedOf({ ...finding, state: status, policy: finding.policy && { ...finding.policy, status } }).kind).toBe('none')
  })

  test('an address that is not https is no way', () => {
    const finding = realFinding()
    const routes = finding.routes.map((route) => ({ ...route, url: 'javascript:alert(1)' }))
    const settings = finding.settings.map((setting) => ({ ...setting, url: 'http://www.facebook.com/' }))
    const deed = deedOf({ ...finding, routes, settings })
    expect([deed.kind, ...deed.others.map(({ kind }) => kind)]).toEqual(['none', 'letter'])
  })
})

describe('signing in', () => {
  const [route] = realFinding().routes
  test.each([
    ['required', false, 'first'],
    ['required', null, 'unsure'],
    ['required', true, null],
    ['helps', false, null],
    ['no', false, null],
  ] as const)('%s, signed in %s: %s', (signedIn, now, kind) => {
    const hint = route && signInHint({ ...route, signedIn }, realFinding({ signedIn: now }))
    expect(hint).toEqual(kind && { kind, service: 'Facebook' })
  })

  test.each([
    ['threads', null, 'Instagram'],
    ['messenger', true, 'Facebook'],
    ['messenger', false, 'Facebook'],
  ] as const)('%s, signed in %s: the form wants %s', (service, signedIn, name) => {
    const finding = realFinding({ service, signedIn })
    const deed = deedOf(finding)
    expect(deed.kind === 'object' && signInHint(deed.route, finding)).toEqual({ kind: 'unsure', service: name })
  })
})
