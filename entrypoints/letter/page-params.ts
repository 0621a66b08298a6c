import { KINDS, type LetterKind } from '../../rules/letters/schema.ts'

/** What the address of the page asks for: `letter.html?record=<id>&kind=<kind>&account=none`, all optional. */
export interface PageParams {
  record: string | null
  kind: LetterKind | null
  /** The person has no account, or names none. */
  noAccount: boolean
}

export function pageParams(search: string): PageParams {
  const query = new URLSearchParams(search)
  const kind = query.get('kind')
  return { record: query.get('record'), kind: KINDS.find((one) => one === kind) ?? null, noAccount: query.get('account') === 'none' }
}
