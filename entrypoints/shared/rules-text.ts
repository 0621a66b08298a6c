import { RulesText } from '../../rules/schema.ts'
import { fetchJson } from './fetch-json.ts'
import { feedText, read } from './storage.ts'

/**
 * The sentences for the rules in use. Stored ones belong to stored rules and are dropped with them, so where there are some they win,
 * for a moment even in another language: right sentences in the language before are better than outdated ones in this.
 * Rejects where they cannot be read.
 */
export async function loadRulesText(language: string): Promise<RulesText> {
  const stored = await read(feedText)
  const text = stored && parse(stored.text)
  return text ?? RulesText.parse(await fetchJson(`/text/${language}.json`))
}

function parse(text: string): RulesText | null {
  try {
    return RulesText.parse(JSON.parse(text))
  } catch {
    return null
  }
}
