import { letterFacts, type LetterFacts } from '../../../rules/letters/facts.ts'
import { home, read } from '../../shared/storage/storage.ts'
import { currentRules } from './rules-store.ts'
import { dwellerOf } from './dweller-of.ts'

/** What the letter page needs of the rules in use, for where the person lives. */
export async function answerLetter(): Promise<LetterFacts> {
  const [index, where] = await Promise.all([currentRules(), read(home)])
  return letterFacts(index, dwellerOf(index, where))
}
