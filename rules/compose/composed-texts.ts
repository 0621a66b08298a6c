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

/** The sentences of these statements, by the ids under which written ones would stand. A written one is better, and wins. */
export function composedTexts({ about, policies, optOuts }: Said, speech: Speech): Record<string, string> {
  return Object.fromEntries([
    ...policies.flatMap((policy): [string, string][] => [
      [policy.id, policyHeadline(policy, about, speech)],
      [`${policy.id}.detail`, policyDetail(policy, about, speech)],
    ]),
    ...optOuts.flatMap((optOut): [string, string][] => [
      [optOut.id, optOutName(optOut, about, speech)],
      ...(isAnswered(optOut) ? [] : [[`${optOut.id}.leaves`, optOutLeaves(policies, about, speech)] as [string, string]]),
    ]),
  ])
}
