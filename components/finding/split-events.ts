import type { Event } from '../../rules/schema/statements.ts'

export const FIRST_EVENTS = 4

export interface EventGroups {
  /** Shown at once, newest first. */
  first: Event[]
  /** On the same topic, further back. */
  earlier: Event[]
  /** On other topics that people tend to mix up with this one. */
  related: Event[]
}

/** `events` newest first, as a finding has them. Events without a sentence in this language are left out. */
export function splitEvents(events: readonly Event[], hasText: (id: string) => boolean): EventGroups {
  const told = events.filter(({ id }) => hasText(id))
  const main = told.filter(isMain)
  return { first: main.slice(0, FIRST_EVENTS), earlier: main.slice(FIRST_EVENTS), related: told.filter((one) => !isMain(one)) }
}

/** About the training itself or its law. */
export function isMain({ topic }: Event): boolean {
  return topic === 'training' || topic === 'law'
}
