import { browser } from 'wxt/browser'
import type { LetterFacts } from '../../rules/letters/facts.ts'
import { forOperator } from '../../rules/letters/for-operator.ts'
import type { LetterTemplates } from '../../rules/letters/schema.ts'
import type { RulesText } from '../../rules/schema/schema.ts'
import { countryOptions, loadDirectory, type Directory, type CountryOption } from '../shared/rules/directory.ts'
import { fetchJson } from '../shared/fetch-json.ts'
import { loadRulesText } from '../shared/i18n/rules-text.ts'
import { LANGUAGES, withTexts, type I18n } from '../shared/i18n/translator.ts'
import type { ScreenMessage } from '../shared/messages.ts'

/** Everything that the page needs before the first word is written. */
export interface LetterData {
  i18n: I18n
  facts: LetterFacts
  /** In every language that letters can be written in, the interface's first. */
  templates: readonly [LetterTemplates, ...LetterTemplates[]]
  countries: CountryOption[]
  services: Directory['services']
}

/** Rejects if letters or rules cannot be read. */
export async function loadLetterData(i18n: I18n, service: string | null): Promise<LetterData> {
  const others = LANGUAGES.filter((one) => one !== i18n.language)
  const [facts, directory, own, ...rest] = await Promise.all([
    askFacts(service),
    loadDirectory(),
    loadTemplates(i18n.language),
    ...others.map(loadTemplates),
  ])
  const operators = facts.operatorId ? [facts.operatorId] : []
  const ready = async (one: LetterTemplates): Promise<[LetterTemplates, RulesText['texts']]> => {
    const { texts } = await loadRulesText(one.language, operators)
    return [forOperator(one, facts, texts), texts]
  }
  const [[ownLetters, texts], ...otherLetters] = await Promise.all([ready(own), ...rest.map(ready)])
  return {
    i18n: withTexts(i18n, texts),
    facts,
    templates: [ownLetters, ...otherLetters.map(([one]) => one)],
    countries: countryOptions(directory, i18n),
    services: directory.services,
  }
}

async function askFacts(service: string | null): Promise<LetterFacts> {
  const reply: unknown = await browser.runtime.sendMessage({ type: 'letter', service } satisfies ScreenMessage)
  if (!isFacts(reply)) throw new Error('The rules cannot be read')
  return reply
}

async function loadTemplates(language: string): Promise<LetterTemplates> {
  const file = await fetchJson(`/letters/${language}.json`)
  if (!isTemplates(file)) throw new Error(`The letters in "${language}" cannot be read`)
  return file
}

// The build checks its files, and the sender's type the reply; here only the outline is checked.
function isFacts(reply: unknown): reply is LetterFacts {
  return typeof reply === 'object' && reply !== null && 'addressee' in reply
}

function isTemplates(file: unknown): file is LetterTemplates {
  return typeof file === 'object' && file !== null && 'plans' in file && 'texts' in file
}
