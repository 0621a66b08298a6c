import type { Finding } from '../../../rules/engine/find.ts'
import { parsed, revisionOf } from '../../shared/storage/session.ts'
import type { Answer } from '../which-screen.ts'
import { readFinding } from '../../shared/rules/read-finding.ts'

/** What the popup knows about the finding of its tab. */
export interface FindingState {
  /** The question that `answer` belongs to: it changes with the address and with where the person lives. */
  question: string
  /** Undefined until it is read. */
  finding: Finding | 'failed' | null | undefined
  /** The JSON that `finding` was parsed from. */
  text: string | null
  /** The worker sent it instead of storing it, as it does for unwatched pages. */
  isSent: boolean
  answer: Answer
}

export type FindingEvent =
  /** What is stored; `answered` if it was read because the worker had answered. */
  | { type: 'stored'; text: string | null; answered?: boolean }
  | { type: 'reply'; reply: unknown }
  /** The worker took too long, or could not be reached. */
  | { type: 'silence' }

export function initialFinding(question: string): FindingState {
  return { question, finding: undefined, text: null, isSent: false, answer: 'asked' }
}

/** The state for a question. An earlier finding stays on screen until there is a new one, but does not count as the answer. */
export function stateFor(state: FindingState, question: string): FindingState {
  return state.question === question ? state : { ...state, question, isSent: false, answer: 'asked' }
}

export function reduceFinding(before: FindingState, question: string, event: FindingEvent): FindingState {
  const state = stateFor(before, question)
  switch (event.type) {
    case 'stored':
      return stored(state, event)
    case 'reply':
      return replied(state, event.reply)
    case 'silence':
      return state.answer === 'asked' ? { ...state, answer: 'silent' } : state
  }
}

function stored(state: FindingState, { text, answered = false }: Extract<FindingEvent, { type: 'stored' }>): FindingState {
  const answer = answered ? 'answered' : state.answer
  // Nothing is stored for an unwatched page: what the worker sent still applies.
  if (state.isSent && text === null) return { ...state, answer }
  return { ...withText(state, text), isSent: false, answer }
}

function replied(state: FindingState, reply: unknown): FindingState {
  if (isSentFinding(reply)) return { ...withText(state, JSON.stringify(reply)), isSent: true, answer: 'answered' }
  return isUpToDate(state, reply) ? { ...state, answer: 'answered' } : state
}

/** The same text is not parsed again, so that the finding stays the same object. */
function withText(state: FindingState, text: string | null): FindingState {
  if (state.finding !== undefined && state.text === text) return state
  return { ...state, text, finding: text === null ? null : readFinding(parsed(text) ?? {}) }
}

/** Whether there is something to read after a reply: the worker stored something other than what is known here. */
export function hasMore(state: FindingState, reply: unknown): boolean {
  return !isSentFinding(reply) && !isUpToDate(state, reply)
}

function isUpToDate({ finding, text, isSent }: FindingState, reply: unknown): boolean {
  if (typeof reply !== 'object' || reply === null || !('revision' in reply)) return false
  return finding !== undefined && !isSent && reply.revision === revisionOf(text)
}

function isSentFinding(reply: unknown): boolean {
  return typeof reply === 'object' && reply !== null && 'state' in reply
}

/** Whether the popup has to render again. A worker that confirms the finding on screen, as it nearly always does, changes nothing. */
export function isVisible(before: FindingState, after: FindingState): boolean {
  if (!after.finding || after.question !== before.question || after.answer === 'silent') return before !== after
  return after.finding !== before.finding
}
