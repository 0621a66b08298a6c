import { changesBetween } from '../../../rules/engine/changes.ts'
import { factsFor } from '../../../rules/engine/facts-for.ts'
import { mergeChanges, newestOfEach } from '../../../rules/engine/merge-changes.ts'
import {
  change,
  storedResidence,
  ruleChanges,
  ruleChangesBaseline,
  readLocal,
  writeTogether,
  written,
} from '../../shared/storage/storage.ts'
import { operatorsInUse } from './operators-in-use.ts'
import { currentIndex, rulesOf } from './rules-store.ts'
import { residenceOf } from './find-for-user.ts'

/** Most changes kept per service. */
const KEEP = 20

let turn: Promise<void> = Promise.resolve()

/** Compares the rules in use with the last ones that this person saw, and stores what changed for them until they have read it. */
export function noteChanges(): Promise<void> {
  turn = turn.then(compare).catch(() => undefined)
  return turn
}

/** The person has read the changes of these statements. Resolves to true once that is stored; rejects if it cannot be. */
export function forgetChanges(ids: readonly string[]): Promise<true> {
  const done = turn.then(() => change(ruleChanges, (all) => all.filter(({ id }) => !ids.includes(id)))).then((): true => true)
  turn = done.then(
    () => undefined,
    () => undefined,
  )
  return done
}

async function compare(): Promise<void> {
  const { index } = await currentIndex()
  const { serial } = index
  const [where, before, unread] = await readLocal(storedResidence, ruleChangesBaseline, ruleChanges)
  const { country } = residenceOf(index, where)
  if (before?.serial === serial && before.country === country) return
  const is = factsFor(await rulesOf(await operatorsInUse(index)), country)
  const comparable = before?.country === country && before.serial < serial
  const kept = before?.country === country ? unread : []
  const fresh = comparable ? changesBetween(before, is) : []
  await writeTogether(
    written(ruleChangesBaseline, { serial, country, ...is }),
    written(ruleChanges, newestOfEach(mergeChanges(fresh, kept), KEEP)),
  )
}
