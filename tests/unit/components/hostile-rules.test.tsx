// @vitest-environment happy-dom
import fc from 'fast-check'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { citeOrder } from '../../../components/about/cite-order.ts'
import { citing, reportParts } from '../../../components/about/report-parts.ts'
import { RulesCard } from '../../../components/options/RulesCard.tsx'
import { Guarded } from '../../../components/ui/Guarded.tsx'
import { partsOf } from '../../../entrypoints/about/parts-of.tsx'
import { formHelp } from '../../../entrypoints/background/forms/form-help.ts'
import { formPageAt } from '../../../entrypoints/background/forms/form-page.ts'
import { pageBadge } from '../../../entrypoints/background/badge/page-badge.ts'
import { toolbarBadge } from '../../../entrypoints/background/badge/toolbar-badge.ts'
import { lineOf } from '../../../entrypoints/background/rules/overview.ts'
import { FindingScreen } from '../../../entrypoints/popup/finding/FindingScreen.tsx'
import { badge } from '../../../entrypoints/shared/storage/storage.ts'
import { find, type Finding } from '../../../rules/engine/find.ts'
import { indexRules, type RulesIndex } from '../../../rules/engine/index-rules.ts'
import { rulesInfo } from '../../../rules/engine/rules-info.ts'
import { composeLetter } from '../../../rules/letters/compose.ts'
import { letterFacts } from '../../../rules/letters/facts.ts'
import { NO_INPUTS } from '../../../rules/letters/inputs.ts'
import { changedRules, changes, shipped } from '../fixtures/hostile-rules.ts'
import { inLanguage } from '../fixtures/letter-case.ts'
import { exampleI18n } from '../fixtures/example-finding.ts'

const DAY = '2026-11-30'
const i18n = exampleI18n('de')
const nothing = (): void => undefined

afterEach(() => act(() => render(null, document.body)))

function findingIn(index: RulesIndex, country: string | null): Finding {
  const person = { country, land: null, guessed: false, objectionStatus: null, news: [] }
  return find(index, { service: 'facebook', context: 'feed', quiet: false }, null, person, DAY)
}

/** Renders it with everything unfolded, and returns the text. */
async function show(content: Parameters<typeof render>[0]): Promise<string> {
  await act(() => render(null, document.body))
  await act(() => render(content, document.body))
  for (let round = 0; round < 3; round++)
    await act(() => {
      for (const one of document.querySelectorAll('details')) one.dispatchEvent(new Event('toggle'))
    })
  return document.body.textContent ?? ''
}

/** No screen may throw, show NaN or undefined, or turn text into elements. */
function expectSound(text: string): void {
  expect(text).not.toMatch(/NaN|undefined|\[object |Invalid Date/)
  expect(document.querySelectorAll('script, iframe, img[onerror]').length).toBe(0)
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]'))
    expect(link.getAttribute('href')).toMatch(/^(https:\/\/[a-z0-9.-]+\/|#|mailto:|\/?[a-z]+\.html)/)
}

/** On the real page of its form. */
const FORM = 'https://www.facebook.com/help/contact/6359191084165019'

describe('rules that the schema takes, whatever they say', () => {
  it('are other rules, mostly', () => {
    const taken = fc.sample(changes, 8).filter((made) => JSON.stringify(changedRules(made)) !== JSON.stringify(shipped))
    expect(taken.length).toBeGreaterThan(3)
  })

  it('leave every screen in order', async () => {
    const country = fc.constantFrom('AT', 'DE', 'GB', 'US', 'BR', 'CH', null)
    const runs = fc.asyncProperty(changes, country, async (made, place) => {
      const rules = changedRules(made)
      const index = indexRules(rules)
      if (!index.about.has('facebook')) return
      const finding = findingIn(index, place)
      const own = { records: [], news: [], badge: badge.fallback, tried: [] }
      const screen = { finding, own, address: 'https://www.facebook.com/', directory: null, i18n, today: DAY }
      expectSound(await show(<FindingScreen {...screen} />))
      expect(document.body.textContent).not.toContain(i18n.t('part.failed', { part: '' }).slice(2))
      const report = {
        finding,
        elsewhere: rules.events,
        home: place,
        abroad: false,
        sources: rules.sources,
        actors: Object.fromEntries(rules.authorities.map((one) => [one.id, one])),
      }
      const parts = reportParts(report, i18n.fact)
      const citations = citeOrder(citing(report, parts), rules.sources)
      const sections = partsOf({ report, parts, records: [], citations, onGo: nothing, i18n, today: DAY })
      expectSound(await show(<main>{sections.map(({ content }) => content)}</main>))
      expectSound(await show(<RulesCard info={rulesInfo(rules, 'feed')} age={1} today={DAY} i18n={i18n} />))
      expectSound(JSON.stringify([toolbarBadge(finding, i18n), pageBadge(finding, badge.fallback, i18n), lineOf(finding, i18n)]))
      const page = formPageAt(index, FORM, { country: place, land: null, guessed: false }, DAY)
      const texts = inLanguage('de')
      const help = page && formHelp(page, { index, i18n, letters: { own: texts, page: texts }, signedIn: false, sentOn: null })
      expectSound(JSON.stringify(help))
      const facts = letterFacts(index, { country: place, land: null, guessed: false }, 'facebook')
      const days = { today: DAY, due: null, grace: '2026-12-14' }
      const letter =
        facts.family && composeLetter(inLanguage('de'), { kind: 'objection', family: facts.family, facts, inputs: NO_INPUTS, days })
      expectSound(JSON.stringify(letter))
    })
    await fc.assert(runs, { numRuns: 12 })
  }, 300_000)
})

it('a part that cannot be shown is named, and the others stay', async () => {
  const Broken = (): never => {
    throw new Error('broken')
  }
  const text = await show(
    <main>
      <Guarded name="Recht" i18n={i18n}>
        <Broken />
      </Guarded>
      <Guarded name="Mehr" i18n={i18n}>
        <p>Alles gut.</p>
      </Guarded>
    </main>,
  )
  expect(text).toContain('Recht: Dieser Teil lässt sich nicht anzeigen.')
  expect(text).toContain('Alles gut.')
  expect(text).not.toContain('Mehr:')
})
