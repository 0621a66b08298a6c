import { describe, expect, test } from 'vitest'
import { choosePrimaryAction, isElsewhere, signInHint } from '../../../../components/finding/primary-action.ts'
import type { Finding, State } from '../../../../rules/engine/find.ts'
import { addressOf, countries, exampleFinding, services } from '../../fixtures/example-finding.ts'

/** The button's action on a page whose address does not matter. */
const anywhere = (finding: Finding) => choosePrimaryAction(finding, 'https://social.example/')

describe('the one button', () => {
  test.each([
    ['example-social', 'AT', addressOf('form-social')],
    ['example-social', 'CH', addressOf('form-social')],
    ['example-photos', 'DE', addressOf('form-photos')],
    ['example-photos', 'GB', addressOf('form-photos')],
    ['example-notes', 'FR', addressOf('form-photos')],
  ])('%s in %s leads to %s', (service, country, url) => {
    const action = anywhere(exampleFinding({ service, country }))
    expect(action.kind === 'object' && action.optOut.url).toBe(url)
  })

  test.each(['US', 'JP'])('%s has no form: the first setting that limits something', (country) => {
    const action = anywhere(exampleFinding({ country }))
    expect(action.kind === 'limit' && action.setting.effect).toBe('limits')
  })

  test('objecting is offered exactly if the finding says that it is possible', () => {
    const everywhere = services.flatMap((service) => countries.map((country) => exampleFinding({ service, country })))
    const kinds = (state: State) =>
      new Set(everywhere.filter((one) => [one.state, ...one.also].includes(state)).map((one) => anywhere(one).kind))
    expect(kinds('training')).toEqual(new Set(['object']))
    expect(kinds('no-way-out')).toEqual(new Set(['limit', 'none']))
  })

  test('without a form it limits or deletes something, or there is no button', () => {
    const noWayOut = services
      .flatMap((service) => countries.map((country) => exampleFinding({ service, country })))
      .filter((one) => [one.state, ...one.also].includes('no-way-out'))
    const deeds = noWayOut.map((finding) => ({ finding, action: anywhere(finding) }))
    const effects = new Set(deeds.flatMap(({ action }) => (action.kind === 'limit' ? [action.setting.effect] : [])))
    expect(effects).toEqual(new Set(['limits', 'deletes']))
    const without = deeds.filter(({ action }) => action.kind === 'none').map(({ finding }) => finding.service.id)
    expect(new Set(without)).toEqual(new Set(['example-photos', 'example-notes', 'example-account']))
  })

  test('the ways beside it keep their order, and the button is not among them', () => {
    const finding = exampleFinding()
    const action = anywhere(finding)
    const ids = [...(action.kind === 'object' ? [action.optOut] : []), ...action.others].map(({ id }) => id)
    expect(ids).toEqual(finding.optOuts.filter(({ url, kind }) => url ?? kind === 'letter').map(({ id }) => id))
    expect(new Set(ids).size).toBe(ids.length)
  })

  test.each(['sent', 'overdue', 'refused', 'objected'] as const)('nothing to press once it is %s, even beside news', (objectionStatus) => {
    expect(anywhere(exampleFinding({ person: { objectionStatus } })).kind).toBe('none')
    expect(anywhere(exampleFinding({ person: { objectionStatus, news: ['form-social'] } })).kind).toBe('none')
  })

  test('still there when the statement has to be checked again, or something changed', () => {
    expect(anywhere(exampleFinding({ day: '2031-01-01' })).kind).toBe('object')
    expect(anywhere(exampleFinding({ person: { news: ['policy-social'] } })).kind).toBe('object')
  })

  test.each(['paused', 'opt-in', 'not-used'] as const)('nothing to press if the policy says %s', (status) => {
    const finding = exampleFinding()
    expect(anywhere({ ...finding, state: status, policy: finding.policy && { ...finding.policy, status } }).kind).toBe('none')
  })

  test('an address that is not https is no way', () => {
    const finding = exampleFinding()
    const optOuts = finding.optOuts.map((route) => ({ ...route, url: 'javascript:alert(1)' }))
    const settings = finding.settings.map((setting) => ({ ...setting, url: 'http://social.example/' }))
    const action = anywhere({ ...finding, optOuts, settings })
    expect([action.kind, ...action.others.map(({ kind }) => kind)]).toEqual(['none', 'letter'])
  })
})

describe('on a page for objecting', () => {
  const FORM = addressOf('form-social')
  const EARLIER = addressOf('form-late')
  const PORTAL = addressOf('portal-one')
  const onForm = exampleFinding({ context: 'form' })
  const onPortal = exampleFinding({ service: 'example-account', context: 'portal' })
  const asking = { ...onPortal, optOuts: onPortal.optOuts.map((one) => ({ ...one, url: `${one.url}?from=settings` })) }

  test.each([
    ['the form', FORM, onForm, 'form-social'],
    ['its form for phones', `${FORM.replace('social.', 'm.social.')}?ref=x#top`, onForm, 'form-social'],
    ['a form that is only the next to try', EARLIER, onForm, 'form-late'],
    [
      'a form that is only reported to be shown here',
      addressOf('form-reported'),
      exampleFinding({ context: 'form', country: 'JP' }),
      'form-reported',
    ],
    ['the portal', PORTAL, exampleFinding({ service: 'example-account', context: 'portal' }), 'portal-one'],
    ['a page of the portal', `${PORTAL}?product=x`, exampleFinding({ service: 'example-account', context: 'portal' }), 'portal-one'],
    [
      'the portal without its last stroke',
      PORTAL.slice(0, -1),
      exampleFinding({ service: 'example-account', context: 'portal' }),
      'portal-one',
    ],
    ['the portal, whose address asks for something', asking.optOuts[0]?.url ?? '', asking, 'portal-one'],
  ])('%s: what is left is to say that it was sent', (_, address, finding, id) => {
    const action = choosePrimaryAction(finding, address)
    expect(action.kind === 'sent' && action.optOut.id).toBe(id)
    expect(action.others.map((one) => one.id)).not.toContain(id)
    expect(action.others.length).toBeGreaterThan(0)
  })

  test.each([
    ['another form of the help pages', `${FORM}0`, onForm],
    ['the form about data from other sources', addressOf('form-others'), onForm],
    ['the number in another place', 'https://social.example/?next=/contact/100001', exampleFinding()],
    [
      'the Privacy Centre, from which the form is still a way off',
      'https://social.example/privacy',
      exampleFinding({ context: 'privacy' }),
    ],
    ['an address that cannot be seen', null, onForm],
    ['an address that is none', 'about:blank', onForm],
  ])('%s: objecting comes first', (_, address, finding) => {
    const action = choosePrimaryAction(finding, address)
    expect(action.kind === 'object' && action.optOut.id).toBe('form-social')
  })

  test('once it was sent there is nothing to press there either', () => {
    expect(choosePrimaryAction(exampleFinding({ context: 'form', person: { objectionStatus: 'sent' } }), FORM).kind).toBe('none')
  })
})

describe('a way that leads elsewhere', () => {
  test.each([
    ['https://help.photos.example/form', 'https://www.notes.example/', true],
    ['https://www.social.example/form', 'https://m.social.example/', false],
    ['https://help.photos.example/form', 'https://www.photos.example/', false],
    ['https://help.social.example/portal', 'https://centre.social.example/', false],
    ['https://help.social.example/portal', 'https://www.chat.example/', true],
    ['https://help.social.example/portal', null, false],
  ])('%s from %s: %s', (url, address, elsewhere) => {
    expect(isElsewhere({ url }, address)).toBe(elsewhere)
  })
})

describe('signing in', () => {
  const [route] = exampleFinding().optOuts
  test.each([
    ['required', false, false, { kind: 'first', service: 'Example Social' }],
    ['required', null, false, { kind: 'unsure', service: 'Example Social' }],
    ['required', true, false, null],
    ['required', true, true, 'there'],
    ['required', false, true, 'there'],
    ['helps', false, false, null],
    ['helps', false, true, null],
    ['no', false, true, null],
  ] as const)('%s, signed in %s, elsewhere %s: %j', (signedIn, now, elsewhere, hint) => {
    const { signInAt: _, ...plain } = route ?? exampleFinding().optOuts[0]!
    expect(signInHint({ ...plain, signedIn }, exampleFinding({ signedIn: now }), elsewhere)).toEqual(hint)
  })

  test.each([
    ['example-notes', null, 'Example Photos'],
    ['example-notes', true, 'Example Photos'],
    ['example-notes', false, 'Example Photos'],
  ] as const)('%s, signed in %s: the form wants %s', (service, signedIn, name) => {
    const finding = exampleFinding({ service, signedIn })
    const action = anywhere(finding)
    expect(action.kind === 'object' && signInHint(action.optOut, finding, true)).toEqual({ kind: 'unsure', service: name })
  })
})
