import {
  ANSWERS,
  BREACHES,
  ENCLOSURES,
  FIRSTS,
  GROUNDS,
  NO_INPUTS,
  REASONS,
  ROUTES,
  TARGETS,
  type LetterInputs,
} from '../../../rules/letters/inputs.ts'
import { NO_DRAFT, type Draft } from '../../shared/storage/drafts.ts'
import type { ObjectionRecord } from '../../shared/records/record.ts'
import { stateOf } from '../../shared/records/record.ts'

/** A draft as the letters take it; choices that this version does not know are left out. */
export function letterInputs(draft: Draft): LetterInputs {
  const { language: _, accountsTyped: __, ...typed } = draft
  return {
    ...typed,
    reasons: known(REASONS, draft.reasons),
    breaches: known(BREACHES, draft.breaches),
    targets: known(TARGETS, draft.targets),
    grounds: known(GROUNDS, draft.grounds),
    enclosures: known(ENCLOSURES, draft.enclosures),
    first: FIRSTS.find((one) => one === draft.first) ?? NO_INPUTS.first,
    route: ROUTES.find((one) => one === draft.route) ?? NO_INPUTS.route,
    answer: ANSWERS.find((one) => one === draft.answer) ?? NO_INPUTS.answer,
  }
}

/** What a record already says, so that it need not be typed again. Not its private name: a letter leaves the device. */
export function freshDraft(record: ObjectionRecord | null): Draft {
  if (!record) return NO_DRAFT
  // A letter states its dates as facts, to a company or an authority: an approximate date is left blank.
  const sent = record.about.sent ? '' : (record.dates.sent ?? '')
  return {
    ...NO_DRAFT,
    accountsTyped: true,
    objected: sent,
    sent,
    route: record.sentBy === 'post' ? 'letter' : 'form',
    answer: stateOf(record) === 'refused' ? 'refused' : 'none',
  }
}

function known<T extends string>(all: readonly T[], chosen: readonly string[]): T[] {
  return all.filter((one) => chosen.includes(one))
}
