import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import * as z from 'zod/mini'
import { checkMaterial, namePath } from '../../../../rules/tools/check.ts'
import { printProblem, type CheckInput } from '../../../../rules/checks/problem.ts'
import type { Controller } from '../../../../rules/schema/schema.ts'
import { TRUE, WRONG } from '../../fixtures/claims.ts'
import { material, reasons } from '../../fixtures/check-material.ts'
import { EVIDENCE, event, policy, route, service, smallRules } from '../../fixtures/small-rules.ts'
import { LANGUAGES } from '../../../../entrypoints/shared/i18n/translator.ts'

const controller = (changes: Partial<Controller> = {}): Controller => ({
  id: 'controller',
  services: ['facebook'],
  jurisdictions: ['world'],
  name: 'Meta',
  address: ['A street'],
  contact: 'https://www.facebook.com/help',
  ...EVIDENCE,
  ...changes,
})

describe('rules:check', () => {
  it('finds nothing wrong with rules that hold', () => {
    expect(reasons(material())).toEqual([])
  })

  test.each<[string, CheckInput, string]>([
    ['an id used twice', material({ policies: [policy(), policy({ jurisdictions: ['US'] })] }), 'the id is already used'],
    ['an unknown source', material({ policies: [policy({ sources: ['law', 'nowhere'] })] }), 'there is no source "nowhere"'],
    [
      'an unknown source of a sighting',
      material({ optOuts: [route({ seen: { by: 'others', date: '2026-10', source: 'nowhere' } })] }),
      'there is no source "nowhere"',
    ],
    ['an unknown authority that acted', material({ events: [event({ authority: 'nobody' })] }), 'there is no authority "nobody"'],
    ['an unknown service', material({ policies: [policy({ services: ['facebook', 'myspace'] })] }), 'there is no service "myspace"'],
    ['an unknown service to sign in at', material({ optOuts: [route({ signInAt: 'myspace' })] }), 'there is no service "myspace"'],
    [
      'accounts that are linked nowhere',
      material({ operators: [{ id: 'meta', name: 'Meta', linkedAt: 'setting-none', controllers: [] }] }),
      'there is no setting "setting-none"',
    ],
    [
      'a quiet page without its kind',
      material({ services: [service({ contexts: [{ id: 'login', match: ['/login'], quiet: true }] })] }),
      '"login" stands among the contexts',
    ],
    [
      "a page that is quiet on nobody's word",
      material({ services: [service({ quiet: [{ kind: 'sign-in', match: ['/login'] }] })] }),
      `"/login" is quiet on nobody's word`,
    ],
    ['an unknown place', material({ policies: [policy({ jurisdictions: ['AT', 'XX'] })] }), '"XX" is no jurisdiction'],
    ['a part of nowhere', material({ jurisdictions: [{ ...smallRules().jurisdictions[0]!, partOf: 'XX' }] }), '"XX" is no jurisdiction'],
    ['something due', material({ policies: [policy({ recheck: '2026-11-22' })] }), 'decisive, and due for a fresh look'],
    ['an early expiry', material({ expires: '2026-11-23' }), 'the rules expire before'],
    ['rules that soon expire', material({}, { today: '2027-04-25' }), 'expires: the rules expire on 2027-05-23'],
    ['rules that have expired', material({}, { today: '2027-05-24' }), 'expires: decisive, and the rules expired on 2027-05-23'],
    [
      'a form whose page is not known as one',
      material({ optOuts: [route({ url: 'https://www.facebook.com/help/contact/123456', formId: '123456' })] }),
      'its page counts as "other"',
    ],
    ['an unknown host', material({ optOuts: [route({ url: 'https://facebook.evil.example/' })] }), 'is not on the list of known hosts'],
    ['a way without an address', material({ optOuts: [route({ url: undefined })] }), 'this way has no address'],
    [
      'a letter where the law has none',
      material({ optOuts: [route({ kind: 'letter', url: undefined, jurisdictions: ['world'] })] }),
      'there is no letter under the law of US',
    ],
    [
      'another number than that of the address',
      material({ optOuts: [route({ formId: '1000002' })] }),
      'the address does not hold the number 1000002',
    ],
    [
      'a last resort that is no route any more',
      material({
        operators: [
          { id: 'meta', name: 'Meta', controllers: [], fallback: [{ id: 'fallback', url: 'https://www.facebook.com/help/contact/2' }] },
        ],
      }),
      'no route leads to https://www.facebook.com/help/contact/2',
    ],
    ['a plain http link', material({ optOuts: [route({ url: 'http://www.facebook.com/' })] }), 'is not https'],
    ['a category that there is not', material({ services: [service({ category: 'pets' })] }), 'there is no category "pets"'],
    ['an open domain', material({ services: [{ ...smallRules().services[0]!, match: ['https://:any.com/*'] }] }), 'leaves the domain open'],
    ['a broken pattern', material({ services: [{ ...smallRules().services[0]!, match: ['https://a.example/('] }] }), 'is no URLPattern'],
    ['two policies at once', material({ policies: [policy(), policy({ id: 'other', jurisdictions: ['eea'] })] }), 'two policies hold'],
    [
      'a route where the status says none',
      material({ statuses: [{ ...policy(), operator: 'meta', id: 'status', jurisdictions: ['eea'], form: 'no', right: 'none' }] }),
      'says that there is no form',
    ],
    [
      'a form that is only reported where the status says none',
      material({
        optOuts: [route({ offered: 'reported' })],
        statuses: [{ ...policy(), operator: 'meta', id: 'status', jurisdictions: ['eea'], form: 'no', right: 'none' }],
      }),
      'says that there is no form',
    ],
    [
      'a form promised where the status knows of none',
      material({
        statuses: [{ ...policy(), operator: 'meta', id: 'status', jurisdictions: ['eea'], form: 'unclear', right: 'unverified' }],
      }),
      'says that nobody knows of a form',
    ],
    [
      'a form to which no route leads',
      material({
        optOuts: [],
        statuses: [{ ...policy(), operator: 'meta', id: 'status', jurisdictions: ['AT'], form: 'yes', right: 'gdpr-21' }],
      }),
      'no route leads to one',
    ],
    ['a missing text', material({}, { texts: [{ language: 'de', texts: {} }] }), 'policy-eea: there is no text'],
  ])('tells of %s', (_, given, reason) => {
    expect(reasons(given).join('\n')).toContain(reason)
  })

  const claimsIn = (language: string, text: string): string => {
    const given = material()
    const texts = [{ language, texts: { ...given.texts[0]!.texts, 'policy-eea': text } }]
    return reasons({ ...given, texts }).join('\n')
  }

  test.each(WRONG)('keeps a known false claim out (%s): %s', (language, text) => {
    expect(claimsIn(language, text)).toContain('it says what is known to be wrong')
  })

  test.each(TRUE)('lets a true sentence pass (%s): %s', (language, text) => {
    expect(claimsIn(language, text)).not.toContain('it says what is known to be wrong')
  })

  test.each(LANGUAGES.flatMap((language) => [`rules/templates/${language}.json`, `entrypoints/shared/i18n/locales/${language}.json`]))(
    'no false claim stands in %s either',
    (file) => {
      const said = Object.values(z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(file, 'utf8'))))
      expect(said.length).toBeGreaterThan(100)
      expect(said.filter((text) => claimsIn(file.slice(-7, -5), text).includes('known to be wrong'))).toEqual([])
    },
  )

  it('wants dates in double braces', () => {
    const given = material()
    const texts = [{ language: 'en', texts: { ...given.texts[0]!.texts, 'policy-eea': 'Since {2025-05-27}.' } }]
    expect(reasons({ ...given, texts })).toEqual(['policy-eea: a date is not written as {{YYYY-MM-DD}}'])
  })

  it('puts mistakes first, then what decides, and then what is due for longest', () => {
    const recheck = { recheck: '2026-11-20' }
    const given = material({
      policies: [policy({ recheck: '2026-11-22' }), policy({ id: 'unknown-place', jurisdictions: ['XX'] })],
      optOuts: [route(recheck)],
      operators: [
        { id: 'meta', name: 'Meta', controllers: [controller({ recheck: '2026-11-21' }), controller({ id: 'older', ...recheck })] },
      ],
    })
    expect(checkMaterial(given).map(({ path }) => path)).toEqual([
      'unknown-place.jurisdictions',
      'form-eea.recheck',
      'policy-eea.recheck',
      'older.recheck',
      'controller.recheck',
    ])
  })

  it('accepts a note on any statement, even if the statement has no text of its own', () => {
    const controller = { ...policy(), id: 'controller', name: 'Meta', address: ['Street 1'], contact: 'https://www.facebook.com/' }
    const given = material({ operators: [{ id: 'meta', name: 'Meta', controllers: [controller] }] })
    const saying = (key: string) =>
      reasons({ ...given, texts: [{ language: 'en', texts: { ...given.texts[0]!.texts, [key]: 'A sentence.' } }] })
    expect(saying('controller.note')).toEqual([])
    expect(saying('nobody.note')).toEqual(['nobody.note: no statement has this id'])
  })

  it('requires a short sentence beside the button, with dates written out', () => {
    const saying = (text: string): string[] => {
      const given = material()
      return reasons({ ...given, texts: [{ language: 'en', texts: { ...given.texts[0]!.texts, 'form-eea.what': text } }] })
    }
    expect(saying('x'.repeat(170))).toEqual([])
    expect(saying('x'.repeat(171))).toEqual(['form-eea.what: 171 characters do not fit beside the button'])
    expect(saying(`${'x'.repeat(154)}{{2026-07-23}}`)).toEqual(['form-eea.what: 171 characters do not fit beside the button'])
  })

  it('names a statement by its id even if it does not fit the format', () => {
    const raw = { policies: [policy(), policy({ id: 'other' })], sources: { law: {} }, ambiguousZones: ['UTC'] }
    expect(namePath(raw, ['policies', 1, 'uses', 0])).toEqual(['policies', 'other', 'uses', '0'])
    expect(namePath(raw, ['sources', 'law', 'title'])).toEqual(['sources', 'law', 'title'])
    expect(namePath(raw, ['ambiguousZones', 0])).toEqual(['ambiguousZones', '0'])
    expect(namePath(null, ['policies', 7])).toEqual(['policies', '7'])
  })

  it('prints file, place, reason and what to do on one line', () => {
    const [problem] = checkMaterial(material({ policies: [policy({ sources: ['nowhere', 'law'] })] }))
    expect(problem && printProblem(problem)).toBe(
      'error rules/data/operators/meta/policies.json › policy-eea.sources: there is no source "nowhere". To do: add it to the sources.json beside this file, or cite another.',
    )
  })
})
