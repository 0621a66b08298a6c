import { isAnswered } from '../engine/can-act.ts'
import type { OptOut, Policy } from '../schema/statements.ts'
import { optOutLeaves, optOutName } from './opt-out-text.ts'
import type { Speech } from './pattern.ts'
import { policyDetail, policyHeadline, type Subject } from './policy-text.ts'

/** What is said of one service. */
export interface Said {
  about: Subject
  policies: readonly Policy[]
  optOuts: readonly OptOut[]
}

/**
 * How the sentence of each of these statements is composed, by the id under which a written one would stand. A written one is better, and
 * wins: so a sentence is only composed once somebody asks for it.
 */
export function composers({ about, policies, optOuts }: Said, speech: Speech): Map<string, () => string> {
  return new Map([
    ...policies.flatMap((policy): [string, () => string][] => [
      [policy.id, () => policyHeadline(policy, about, speech)],
      [`${policy.id}.detail`, () => policyDetail(policy, about, speech)],
    ]),
    ...optOuts.flatMap((optOut): [string, () => string][] => [
      [optOut.id, () => optOutName(optOut, about, speech)],
      ...(isAnswered(optOut) ? [] : [[`${optOut.id}.leaves`, () => optOutLeaves(policies, about, speech)] as [string, () => string]]),
    ]),
  ])
}

/** All of them at once. */
export function composedTexts(said: Said, speech: Speech): Record<string, string> {
  return Object.fromEntries([...composers(said, speech)].map(([id, compose]) => [id, compose()]))
}
