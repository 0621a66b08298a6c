import type { LetterCase } from '../../rules/letters/values.ts'
import type { Draft } from '../shared/storage/drafts.ts'
import { dueOf, graceFrom } from './due-of.ts'
import { inputsOf } from './inputs-of.ts'
import type { BenchProps } from './LetterBench.tsx'

type CaseProps = Pick<BenchProps, 'family' | 'kind' | 'record' | 'today'> & { desk: Pick<BenchProps['desk'], 'facts'> }

/** The case of the letter that lies on the desk. */
export function caseOf({ desk, family, kind, record, today }: CaseProps, draft: Draft): LetterCase {
  const { facts } = desk
  const inputs = inputsOf(draft)
  return {
    kind,
    family,
    facts,
    inputs,
    days: { today, due: dueOf(family, inputs, record), grace: graceFrom(today) },
  }
}
