import { KINDS, type LetterKind } from '../../rules/letters/schema.ts'

/** Parameters of the page: `letter.html?service=<id>&record=<id>&kind=<kind>&account=none`, all optional. */
export interface PageParams {
  /** A service of the company that the letter goes to. */
  service: string | null
  record: string | null
  kind: LetterKind | null
  /** The person has no account, or names none. */
  noAccount: boolean
}

export function pageParams(search: string): PageParams {
  const query = new URLSearchParams(search)
  const kind = query.get('kind')
  return {
    service: query.get('service'),
    record: query.get('record'),
    kind: KINDS.find((one) => one === kind) ?? null,
    noAccount: query.get('account') === 'none',
  }
}
