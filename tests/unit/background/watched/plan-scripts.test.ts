import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planScripts, scriptsOf, type Script } from '../../../../entrypoints/background/watched/plan-scripts.ts'
import { grants, hostPattern } from '../../../../entrypoints/shared/watched/pattern.ts'
import { ACME, HOMELY, SWITCHY, WATCHABLES } from '../../fixtures/watchables.ts'

const AT_INSTALL = HOMELY.origins
const ACME_SCRIPTS: Script[] = [
  { id: 'badge-acme', js: ['content.js'], matches: ACME.origins },
  { id: 'form-acme', js: ['form.js'], matches: ACME.forms, excludeMatches: ACME.quiet },
]

/** What the browser has registered after a plan is carried out. */
function after(registered: readonly Script[], { register, unregister }: ReturnType<typeof planScripts>): Script[] {
  return [...registered.filter(({ id }) => !unregister.includes(id)), ...register]
}

describe('the scripts to register', () => {
  it('are none if nothing was granted beyond the install: those are in the manifest', () => {
    expect(planScripts(WATCHABLES, AT_INSTALL, [])).toEqual({ register: [], unregister: [] })
  })

  it('are those of the granted operators, with the form helper if they have forms', () => {
    expect(planScripts(WATCHABLES, [...AT_INSTALL, ...ACME.origins], []).register).toEqual(ACME_SCRIPTS)
    expect(planScripts(WATCHABLES, SWITCHY.origins, []).register).toEqual([
      { id: 'badge-switchy', js: ['content.js'], matches: SWITCHY.origins },
    ])
  })

  it('are not registered twice, in whatever order and spelling the browser hands them back', () => {
    const registered = ACME_SCRIPTS.map((one) => ({ ...one, js: one.js.map((name) => `/${name}`), matches: one.matches.toReversed() }))
    expect(planScripts(WATCHABLES, ACME.origins, registered)).toEqual({ register: [], unregister: [] })
  })

  it('go when the permission goes, and so do those that no operator has any more', () => {
    const old = { id: 'badge-gone', js: ['content.js'], matches: ['https://gone.example/*'] }
    expect(planScripts(WATCHABLES, AT_INSTALL, [...ACME_SCRIPTS, old])).toEqual({
      register: [],
      unregister: ['badge-acme', 'form-acme', 'badge-gone'],
    })
  })

  it('follow an operator whose hosts are others since an update', () => {
    const before = [{ id: 'badge-switchy', js: ['content.js'], matches: ['https://old.switchy.example/*'] }]
    expect(planScripts([SWITCHY], SWITCHY.origins, before)).toEqual({
      register: [{ id: 'badge-switchy', js: ['content.js'], matches: SWITCHY.origins }],
      unregister: ['badge-switchy'],
    })
  })

  it('run on the hosts that a person picked one by one, and on no other', () => {
    expect(scriptsOf(ACME, ['https://acme-chat.example/*'])).toEqual([
      { id: 'badge-acme', js: ['content.js'], matches: ['https://acme-chat.example/*'] },
    ])
    expect(scriptsOf(ACME, ['https://shop.acme.example/*'])).toEqual([
      { id: 'badge-acme', js: ['content.js'], matches: ['https://shop.acme.example/*'] },
    ])
  })
})

it('whatever was granted and registered before: what runs then is what is granted, and a second look changes nothing', () => {
  const pattern = fc.constantFrom(...WATCHABLES.flatMap(({ origins }) => origins), 'https://shop.acme.example/*', 'https://feed.example/*')
  const granted = fc.uniqueArray(pattern)
  const registered = fc.uniqueArray(
    fc.record<Script>({
      id: fc.constantFrom('badge-acme', 'form-acme', 'badge-switchy', 'badge-gone'),
      js: fc.constantFrom(['content.js' as const], ['form.js' as const]),
      matches: fc.uniqueArray(pattern),
    }),
    { selector: ({ id }) => id },
  )
  fc.assert(
    fc.property(granted, registered, (origins, before) => {
      const now = after(before, planScripts(WATCHABLES, origins, before))
      for (const { matches } of now) expect(matches.every((one) => origins.some((origin) => grants(origin, hostPattern(one))))).toBe(true)
      for (const watched of [ACME, SWITCHY].filter(({ origins: all }) => all.every((one) => origins.includes(one)))) {
        expect(now.find(({ id }) => id === `badge-${watched.operator}`)?.matches).toEqual(expect.arrayContaining(watched.origins))
      }
      expect(planScripts(WATCHABLES, origins, now)).toEqual({ register: [], unregister: [] })
    }),
  )
})
