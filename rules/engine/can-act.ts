import type { OptOut } from '../schema/statements.ts'
import type { OptOutKind } from '../schema/codes.ts'

type Way = Pick<OptOut, 'kind' | 'for' | 'offered'>

/** Kinds of opt-out with which a person stops the use themselves. A letter asks for it, a setting limits it, an admin's switch is not theirs. */
const OWN: ReadonlySet<OptOutKind> = new Set(['form', 'portal', 'privacy-centre', 'switch', 'email'])

/**
 * Whether a person with an account can stop the use with this opt-out, if it is offered to them. What is open to anyone is open to them
 * too; a form about what others share (`third-party-form`) does not count.
 */
export function canActBy({ kind, for: whom }: Pick<Way, 'kind' | 'for'>): boolean {
  return OWN.has(kind) && whom !== 'workspace-owner'
}

/** The same for a list, counting only opt-outs known to be offered, not those only reported to exist. */
export function canAct(optOuts: readonly Way[]): boolean {
  return optOuts.some((optOut) => canActBy(optOut) && optOut.offered === 'yes')
}

/** Whether the company answers it, within the time that the law sets; nobody answers a switch. */
export function isAnswered({ kind }: Pick<Way, 'kind'>): boolean {
  return kind !== 'switch'
}

/**
 * Whether there is enough to act on: an address, labels to press, or an e-mail address. An admin's switch and a deletion can be explained
 * in words alone, and the extension writes letters itself.
 */
export function leadsSomewhere({ kind, url, path, email }: Pick<OptOut, 'kind' | 'url' | 'path' | 'email'>): boolean {
  if (kind === 'letter' || kind === 'admin' || kind === 'delete' || url?.startsWith('https://')) return true
  return kind === 'email' ? email !== undefined : path !== undefined
}

/** Whether a page is the opt-out's: by the form's number on any host, otherwise by its address without the query. */
export function isPageOf({ url, formId }: Pick<OptOut, 'url' | 'formId'>, { origin, pathname }: URL): boolean {
  if (formId !== undefined) return pathname.split('/').includes(formId)
  const own = url === undefined ? null : URL.parse(url)
  return own !== null && slashed(origin + pathname).startsWith(slashed(own.origin + own.pathname))
}

function slashed(address: string): string {
  return address.replace(/\/?$/, '/')
}
