import { describe, expect, test } from 'vitest'
import { alsoOf, headlineOf } from '../../../../components/finding/headline.ts'
import { summaryOf } from '../../../../entrypoints/shared/badge/summary.ts'
import { LANGUAGES, ELSEWHERE, type Language, type I18n } from '../../../../entrypoints/shared/i18n/translator.ts'
import { buildRules, buildTexts } from '../../../../rules/tools/build.ts'
import type { Finding } from '../../../../rules/engine/find.ts'
import { ContextId } from '../../../../rules/schema/codes.ts'
import { countries, DAY, realFinding, realI18n, services } from '../../fixtures/real-finding.ts'

const rules = buildRules()
const texts = Object.fromEntries(buildTexts().map((one) => [one.language, one.texts]))
const keys = Object.keys(texts['en'] ?? {})

/** The groups and states that a country belongs to, including itself. */
const homes = new Map(
  rules.jurisdictions.map(({ id, groups, partOf }) => [id, new Set<string>([id, ...groups, ...(partOf ? [partOf] : [])])]),
)

/** Names of laws, and of company texts for one place: where they apply, and their names in each language. */
interface Owned extends Record<Language, RegExp> {
  name: string
  /** Countries and groups to which it applies. */
  owners: readonly string[]
}

const OWNED: readonly Owned[] = [
  {
    name: 'GDPR',
    owners: ['eea'],
    en: /(?<!UK )GDPR\b|\bEU(?:'s)? (?:data protection )?(?:law|rules)\b|\bArticle \d+(?= GDPR)/,
    de: /DSGVO(?! des Vereinigten)|\bDS-GVO|\bEU-(?:Recht|Datenschutzrecht|Regeln)|\bRecht der EU\b/,
  },
  {
    name: 'Article 21 without the name of a law',
    owners: ['eea', 'GB'],
    en: /\bArticles? (?:17|21)\b(?! (?:UK )?GDPR)/,
    de: /\bArtikel (?:17|21)\b(?! (?:UK[- ]GDPR|der? DSGVO|DSGVO))/,
  },
  { name: 'Digital Markets Act', owners: ['eu'], en: /Digital Markets Act|\bDMA\b/, de: /Gesetz über digitale Märkte|\bDMA\b/ },
  { name: 'AI Act', owners: ['eea'], en: /\bAI Act\b|Regulation \(EU\)/, de: /KI-Verordnung|KI-Gesetz|Verordnung \(EU\)/ },
  {
    name: 'bodies of the EU',
    owners: ['eea'],
    en: /European Data Protection Board|\bEDPB\b|EU's (?:top|highest) court|EU's data protection bodies/,
    de: /Europäische[nr]? Datenschutzausschuss|\bEDSA\b|höchsten? Gerichts? der EU|Datenschutzgremien der EU/,
  },
  {
    name: 'texts that the company wrote for the EU',
    owners: ['eea'],
    en: /\bEU (?:privacy )?(?:policy|version|text|terms)\b|\bEuropean (?:privacy )?(?:policy|AI terms|terms)\b|\b(?:policy|text|terms|version) (?:for the EU|of (?:23 July 2026|13 May 2026))\b/,
    de: /\bEU-(?:Datenschutz)?(?:Richtlinie|Fassung|Text|Version)|europäische[nr]? (?:Richtlinie|KI-Nutzungsbedingungen)|(?:Richtlinie|Text|Bedingungen|bedingungen|Fassung)\w* (?:für die EU|vom (?:23\. Juli 2026|13\. Mai 2026))/,
  },
  {
    name: 'law and texts for the United Kingdom',
    owners: ['GB'],
    en: /\bUK GDPR\b|British (?:law|version|terms|policy)|(?:terms|policy|version) for the United Kingdom|the United Kingdom has AI terms/,
    de: /UK[- ]GDPR|DSGVO des Vereinigten|[Bb]ritische[nrs]? (?:Recht|Fassung|Nutzungsbedingungen)|(?:bedingungen|Richtlinie|Fassung) für das Vereinigte Königreich|das Vereinigte Königreich hat eigene/,
  },
  {
    name: 'law and texts for Switzerland',
    owners: ['CH'],
    en: /Swiss (?:data protection (?:act|law)|law|version|policy)|\bFADP\b/,
    de: /[Ss]chweizer (?:Datenschutzgesetz|Datenschutzrecht|Recht|Fassung)|\bDSG\b/,
  },
  {
    name: 'law and texts for Brazil',
    owners: ['BR'],
    en: /\bLGPD\b|Brazilian (?:law|terms|policy)|Brazil has AI terms/,
    de: /\bLGPD\b|brasilianische[nrs]? (?:Recht|Gesetz|Nutzungsbedingungen)|Brasilien hat eigene/,
  },
  { name: 'law of South Korea', owners: ['KR'], en: /\bPIPA\b|Korean law/, de: /\bPIPA\b|koreanische[ns]? (?:Recht|Gesetz)/ },
  {
    name: 'law and texts for the United States',
    owners: ['US'],
    en: /(?:text|policy|version|terms) for the United States|In Connecticut|Connecticut has|\bUS (?:law|policy)\b/,
    de: /(?:Text|Richtlinie|Fassung|bedingungen) für die USA|In Connecticut|US-(?:Recht|Richtlinie)/,
  },
  {
    name: 'law of India',
    owners: ['IN'],
    en: /\bDPDP|India's data protection act/,
    de: /\bDPDP|Indiens Datenschutzgesetz|indische Datenschutzgesetz/,
  },
  { name: 'law of France', owners: ['FR'], en: /French law/, de: /[Ff]ranzösische Recht/ },
]

/** Texts that name another place's law or policy and say so themselves, or why it may apply. */
const EXPLAINED: Record<string, string> = {
  'status-fr-overseas': 'says that French law carries the rights of the GDPR over to this territory',
  'right.gdpr-21': 'is shown outside the EEA only beside status-fr-overseas, which says so',
  'status-meta-region': 'says why the policy probably applies',
  'policy-social-region.detail': 'says why the policy probably applies',
  'policy-ai-region.detail': 'says why the terms probably apply',
  'policy-messenger-region.detail': 'says why the terms probably apply',
  'policy-whatsapp-region.detail': 'says why the policy probably applies',
  'policy-whatsapp-ch.detail': 'says that the Swiss version was not read and that it quotes the one for the EU',
  'whatsapp-ai-chats-conflict-2025': 'calls the policy that of the EU; what it overtook was reported in Switzerland too',
  'olg-koeln-judgment-2025-05-23.note': 'says what a court held; the act is not said to hold in Iceland, Liechtenstein or Norway',
  'policy-ai-ch.detail': 'quotes the terms for the EU as these',
  'policy-ai-gb.detail': 'says that the British terms were not read and that it quotes those for the EU',
  'policy-ai-br.detail': 'says that the Brazilian terms were not read and that it quotes those for the EU',
  'policy-ai-us.detail': 'says that the terms for the United States were not read and that it quotes those for the EU',
  'policy-ai-kr.detail': 'says that the terms for the country were not read and that it quotes those for the EU',
  'policy-ai-jp-ca.detail': 'says that the terms for the country were not read and that it quotes those for the EU',
  'policy-ai-au-in.detail': 'says that the terms for the country were not read and that it quotes those for the EU',
  'policy-ai-world.detail': 'says that the terms for the country were not read and that it quotes those for the EU',
}

/** Ids of all sentences that a finding may show: of its statements, with every part, and of its codes. */
function idsOf({ policy, status, optOuts, settings, events, notes, collectiveActions, controller, authority }: Finding): string[] {
  const statements = [policy, status, ...optOuts, ...settings, ...events, ...notes, ...collectiveActions, controller, authority]
  const codes = [
    ...(policy ? [...policy.uses, ...policy.excludes].map((code) => `use.${code}`) : []),
    ...(policy ? [`basis.${policy.basis}`, `retroactive.${policy.retroactive}`] : []),
    ...(status ? [`right.${status.right}`, `form.${status.form}`] : []),
    ...events.flatMap(({ outcome, kind }) => [`outcome.${outcome}`, `event.${kind}`]),
    ...collectiveActions.map(({ joinable }) => `joinable.${joinable}`),
    ...(authority ? authority.caveats.map((code) => `trap.${code}`) : []),
  ]
  return [...statements.flatMap((one) => (one ? (parts.get(one.id) ?? []) : [])), ...codes]
}

const parts = Map.groupBy(keys, (key) => key.replace(/\.\w+$/, ''))

/** Texts composed by code: headline, lines below it, and the state in words. */
function composed(one: Finding, i18n: I18n): string[] {
  const { main, details } = headlineOf(one, summaryOf(one, i18n), null, i18n, DAY)
  return [main, ...details, ...alsoOf(one, i18n).map((state) => summaryOf({ ...one, state }, i18n))]
}

function isForeign({ owners }: Owned, country: string): boolean {
  return !owners.some((owner) => homes.get(country)?.has(owner))
}

interface Hit {
  id: string
  name: string
  country: string
}

/** Every mention of another place's law or policy, once for each text and country. */
function hitsIn(language: Language): Hit[] {
  const i18n = realI18n(language)
  const named = new Map(keys.map((id) => [id, OWNED.filter((owned) => owned[language].test(i18n.fact(id)))]))
  const hits = new Map<string, Hit>()
  for (const country of [...countries, ELSEWHERE]) {
    for (const service of services) {
      for (const context of ContextId.options) {
        const one = realFinding({ service, context, country })
        for (const id of idsOf(one)) note(id, named.get(id) ?? [])
        // An explained sentence of the policy is in the headline too.
        const told = one.policy ? i18n.fact(one.policy.id) : ''
        for (const text of composed(one, i18n).filter((words) => !told || !words.includes(told))) {
          note(
            `composed: ${text}`,
            OWNED.filter((owned) => owned[language].test(text)),
          )
        }
      }
    }
    function note(id: string, found: readonly Owned[]): void {
      for (const owned of found) if (isForeign(owned, country)) hits.set(`${id} ${country}`, { id, name: owned.name, country })
    }
  }
  return [...hits.values()]
}

describe.each(LANGUAGES)('%s', (language) => {
  const hits = hitsIn(language)

  test("no text for a place names another place's law or policy as if it applied", () => {
    const wrong = Map.groupBy(
      // The short line of a status is followed by the sentence that explains it.
      hits.filter(({ id }) => !(id.replace(/\.may$/, '') in EXPLAINED)),
      ({ id, name }) => `${id} (${name})`,
    )
    expect([...wrong].map(([what, all]) => `${what}: ${all.map(({ country }) => country).join(' ')}`)).toEqual([])
  })

  test('what is explained is still there to be explained', () => {
    const named = new Set(hits.map(({ id }) => id))
    expect(Object.keys(EXPLAINED).filter((id) => !named.has(id))).toEqual([])
  })

  test('every pattern knows a text of its own place', () => {
    const i18n = realI18n(language)
    expect(OWNED.filter((owned) => !keys.some((id) => owned[language].test(i18n.fact(id)))).map(({ name }) => name)).toEqual([])
  })
})

describe('the patterns', () => {
  test.each<[Language, string, string]>([
    ['en', 'GB', "What you post counts as public; in Meta's EU policy so do your comments."],
    ['en', 'CH', 'An objection under Article 21 GDPR.'],
    ['en', 'US', 'Meta upholds an objection under Article 21.'],
    ['en', 'TR', "Meta's European policy covers this."],
    ['en', 'AT', 'An objection under Article 18 of the LGPD.'],
    ['en', 'DE', "Meta's text for the United States says so."],
    ['en', 'NO', 'The Digital Markets Act demands consent.'],
    ['en', 'FR', 'An objection under Article 21 UK GDPR.'],
    ['en', 'KR', 'The European Data Protection Board leaves it open.'],
    ['de', 'GB', 'Nach Metas EU-Richtlinie gelten deine Kommentare als öffentlich.'],
    ['de', 'CH', 'Ein Widerspruch nach Artikel 21 DSGVO.'],
    ['de', 'TR', 'Metas europäische Richtlinie erfasst das.'],
    ['de', 'AT', 'Ein Widerspruch nach Artikel 18 LGPD.'],
    ['de', 'US', 'Metas Richtlinie vom 23. Juli 2026 nennt das.'],
    ['de', 'KR', 'Der Europäische Datenschutzausschuss lässt das offen.'],
  ])('%s, %s: "%s" is found', (language, country, text) => {
    expect(OWNED.filter((owned) => owned[language].test(text) && isForeign(owned, country))).not.toEqual([])
  })

  test.each<[Language, string, string]>([
    ['en', 'AT', "In Meta's EU policy so do your comments, under Article 21 GDPR."],
    ['en', 'NO', 'The rights of the GDPR.'],
    ['en', 'GB', 'An objection under Article 21 UK GDPR.'],
    ['en', 'US', 'Where Meta offers an objection, it is a link.'],
    ['de', 'DE', 'Artikel 21 DSGVO und das Gesetz über digitale Märkte (DMA).'],
    ['de', 'BR', 'Ein Widerspruch nach Artikel 18 LGPD.'],
  ])('%s, %s: "%s" passes', (language, country, text) => {
    expect(OWNED.filter((owned) => owned[language].test(text) && isForeign(owned, country)).map(({ name }) => name)).toEqual([])
  })
})
