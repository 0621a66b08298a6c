/** Reasons for refusing something from the feed. Their words are `feed.refused.<reason>`. */
export const REFUSALS = [
  'signature',
  'unknown-key',
  'revoked-key',
  'older',
  'expired',
  'clock',
  'size',
  'hash',
  'too-large',
  'format',
  'too-new',
  'schema',
  'fewer',
  'redirect',
  'type',
  'truncated',
  'endless',
] as const
export type Refusal = (typeof REFUSALS)[number]

/** Carries a refusal up to the code that logs it. */
export class Refused extends Error {
  readonly reason: Refusal

  constructor(reason: Refusal) {
    super(`The feed was refused: ${reason}`)
    this.reason = reason
  }
}
