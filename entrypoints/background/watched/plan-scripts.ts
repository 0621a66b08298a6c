import { grants, hostPattern } from '../../shared/watched/pattern.ts'
import { grantedOf, type Watchable } from '../../shared/watched/watchables.ts'

/** A content script as the browser has it registered. */
export interface Script {
  id: string
  js: ('content.js' | 'form.js')[]
  matches: string[]
  excludeMatches?: string[]
}

/** One registered by any version of the extension. */
interface Registered {
  id?: string
  js?: string[]
  matches?: string[]
  excludeMatches?: string[]
}

export interface Plan {
  register: Script[]
  /** Ids, including those of scripts to register again. */
  unregister: string[]
}

/** What has to change so that each operator's scripts run on granted hosts, and nowhere else. */
export function planScripts(watchables: readonly Watchable[], granted: readonly string[], registered: readonly Registered[]): Plan {
  const wanted = watchables.filter(({ atInstall }) => !atInstall).flatMap((one) => scriptsOf(one, granted))
  const stays = (id: string | undefined): boolean => {
    const [now, then] = [registered.find((one) => one.id === id), wanted.find((one) => one.id === id)]
    return now !== undefined && then !== undefined && spell(now) === spell(then)
  }
  return {
    register: wanted.filter(({ id }) => !stays(id)),
    unregister: registered.flatMap(({ id }) => (id === undefined || stays(id) ? [] : [id])),
  }
}

/** The scripts of one operator, for those of its hosts that are granted. */
export function scriptsOf(watchable: Watchable, granted: readonly string[]): Script[] {
  const { operator, forms, quiet } = watchable
  const pages = grantedOf(watchable, granted)
  const helped = forms.filter((form) => pages.some((page) => grants(page, hostPattern(form))))
  const scripts: Script[] = [
    { id: `badge-${operator}`, js: ['content.js'], matches: pages },
    { id: `form-${operator}`, js: ['form.js'], matches: helped, ...(quiet.length > 0 ? { excludeMatches: quiet } : {}) },
  ]
  return scripts.filter(({ matches }) => matches.length > 0)
}

/** Browsers return the lists in an order of their own. */
function spell({ js = [], matches = [], excludeMatches = [] }: Registered): string {
  return JSON.stringify([js, matches, excludeMatches].map((list) => list.map((one) => one.replace(/^\//, '')).toSorted()))
}
