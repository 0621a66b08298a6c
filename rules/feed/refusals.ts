/** Why something that came from the feed is not used. The words for it are `feed.refused.<reason>`. */
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

/** Carries a refusal up to whoever logs it. */
export class Refused extends Error {
  readonly reason: Refusal

  constructor(reason: Refusal) {
    super(`The feed was refused: ${reason}`)
    this.reason = reason
  }
}
