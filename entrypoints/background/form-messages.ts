import * as z from 'zod/mini'
import { fetchJson } from '../shared/fetch-json.ts'
import type { FormHelp } from '../shared/form-help.ts'
import { loadWords, pickLanguage, speak, type Speech } from '../shared/locale.ts'
import { noteSent } from '../shared/note-sent.ts'
import { loadRulesText } from '../shared/rules-text.ts'
import { change, home, language, read, records } from '../shared/storage.ts'
import { today } from '../shared/today.ts'
import { currentRules } from './current-rules.ts'
import { formHelp, formPageAt, type FormPage } from './form-help.ts'
import { dwellerOf } from './dweller-of.ts'
import type { LetterTexts } from './reason-help.ts'

/** A form page was opened: what the panel beside it says, or null for no panel. Broken rules mean no panel: never a guess. */
export async function seeForm(url: string, pageLanguage: string): Promise<FormHelp | null> {
  const page = await formPage(url)
  if (!page) return null
  const [chosen, letters] = await Promise.all([read(language), loadLetters(pageLanguage)])
  return formHelp(page, await fullSpeech(chosen), letters)
}

/** The person says that the form was sent. True only where that is now on record. */
export async function sendForm(url: string): Promise<boolean> {
  const page = await formPage(url)
  if (!page) return false
  const told = { service: page.finding.service.id, route: page.route?.id ?? null }
  const clock = { today: today(), now: new Date().toISOString() }
  await change(records, (stored) => ({ ...stored, records: noteSent(stored.records, told, crypto.randomUUID(), clock) }))
  return true
}

async function formPage(url: string): Promise<FormPage | null> {
  const index = await currentRules()
  return formPageAt(index, url, dwellerOf(index, await read(home)), today())
}

/** With the sentences about facts, which the badge does without. */
async function fullSpeech(chosen: string | null): Promise<Speech> {
  const picked = pickLanguage(chosen, navigator.languages)
  const [words, text] = await Promise.all([loadWords(picked, fetchJson), loadRulesText(picked)])
  return speak(picked, words, text.texts)
}

const Letters = z.object({ language: z.string(), texts: z.record(z.string(), z.string()) })

/** The reason is for whoever reads the form, so it is in the page's language where that is shipped, else in English. */
async function loadLetters(pageLanguage: string): Promise<LetterTexts> {
  return Letters.parse(await fetchJson(`/letters/${pickLanguage(null, [pageLanguage])}.json`))
}
