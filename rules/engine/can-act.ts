import type { OptOut } from '../schema/statements.ts'
import type { OptOutKind } from '../schema/codes.ts'

type Way = Pick<OptOut, 'kind' | 'for' | 'offered'>

/** Ways by which a person stops the use themselves. A letter asks for it, a setting limits it, an admin's switch is not theirs. */
const OWN: ReadonlySet<OptOutKind> = new Set(['form', 'portal', 'privacy-centre', 'switch', 'email'])

/**
 * Whether a person with an account of their own can stop the use by this way, if they are shown it. What is open to anyone is open to them
 * too; a form for what others pass on (`third-party-form`) is another kind.
 */
export function canActBy({ kind, for: whom }: Pick<Way, 'kind' | 'for'>): boolean {
  return OWN.has(kind) && whom !== 'workspace-owner'
}

/** The same, for ways that are known to be offered: one that is only reported to exist does not count. */
export function canAct(optOuts: readonly Way[]): boolean {
  return optOuts.some((optOut) => canActBy(optOut) && optOut.offered === 'yes')
}

/** Answered by the company, within the time that the law gives; a switch answers by itself. */
export function isAnswered({ kind }: Pick<Way, 'kind'>): boolean {
  return kind !== 'switch'
}

/**
 * Whether a way can be told so that a person can go it: by an address, by labels to press, or by whom to write to. An admin's way and a
 * deletion can be told in words alone, and the extension writes letters itself.
 */
export function leadsSomewhere({ kind, url, path, email }: Pick<OptOut, 'kind' | 'url' | 'path' | 'email'>): boolean {
  if (kind === 'letter' || kind === 'admin' || kind === 'delete' || url?.startsWith('https://')) return true
  return kind === 'email' ? email !== undefined : path !== undefined
}

/** Whether this is its page: by the form's number, under whichever host; otherwise by its address, whatever query follows. */
export function isPageOf({ url, formId }: Pick<OptOut, 'url' | 'formId'>, { origin, pathname }: URL): boolean {
  if (formId !== undefined) return pathname.split('/').includes(formId)
  const own = url === undefined ? null : URL.parse(url)
  return own !== null && slashed(origin + pathname).startsWith(slashed(own.origin + own.pathname))
}

function slashed(address: string): string {
  return address.replace(/\/?$/, '/')
}
