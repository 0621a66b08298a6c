import { Refused } from '../../../rules/feed/refusals.ts'
import type { FeedResult } from '../../shared/feed/schemas.ts'

/** Why an attempt failed before its content could be refused. `off`: the person turned the feed off meanwhile; not logged. */
export class FeedFailed extends Error {
  readonly reason: FeedResult | 'off'

  constructor(reason: FeedResult | 'off') {
    super(`The feed brought nothing: ${reason}`)
    this.reason = reason
  }
}

export function reasonOf(error: unknown): FeedResult | 'off' {
  return error instanceof FeedFailed || error instanceof Refused ? error.reason : 'broken'
}
