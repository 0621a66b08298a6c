import { isAnswered } from '../engine/can-act.ts'
import type { OptOut, Policy } from '../schema/statements.ts'
import { optOutLeaves, optOutName } from './opt-out-text.ts'
import type { Speech } from './pattern.ts'
import { policyDetail, policyHeadline, type Subject } from './policy-text.ts'

/** The statements about one service. */
export interface Said {
  about: Subject
  policies: readonly Policy[]
  optOuts: readonly OptOut[]
}

/**
 * Functions that compose the sentences of these statements, by the id of the written sentence each replaces. A written sentence is better
 * and wins, so one is only composed on request.
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

/** Composes all of them. */
export function composedTexts(said: Said, speech: Speech): Record<string, string> {
  return Object.fromEntries([...composers(said, speech)].map(([id, compose]) => [id, compose()]))
}
