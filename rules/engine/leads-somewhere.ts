import type { OptOut } from '../schema/statements.ts'

type Way = Pick<OptOut, 'kind' | 'url' | 'path' | 'email'>

/**
 * Whether a way can be told so that a person can go it: by an address, by labels to press, or by whom to write to. An admin's way and a
 * deletion can be told in words alone, and the extension writes letters itself.
 */
export function leadsSomewhere({ kind, url, path, email }: Way): boolean {
  if (kind === 'letter' || kind === 'admin' || kind === 'delete' || url?.startsWith('https://')) return true
  return kind === 'email' ? email !== undefined : path !== undefined
}
