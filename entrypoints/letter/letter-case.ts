import type { LetterCase } from '../../rules/letters/values.ts'
import type { Draft } from '../shared/storage/drafts.ts'
import { letterDeadline, graceFrom } from './deadline.ts'
import { letterInputs } from './draft/inputs.ts'
import type { EditorProps } from './LetterEditor.tsx'

type CaseProps = Pick<EditorProps, 'family' | 'kind' | 'record' | 'today'> & { letterData: Pick<EditorProps['letterData'], 'facts'> }

/** The case that the letter is about. */
export function buildLetterCase({ letterData, family, kind, record, today }: CaseProps, draft: Draft): LetterCase {
  const { facts } = letterData
  const inputs = letterInputs(draft)
  return {
    kind,
    family,
    facts,
    inputs,
    days: { today, due: letterDeadline(family, inputs, record), grace: graceFrom(today) },
  }
}
