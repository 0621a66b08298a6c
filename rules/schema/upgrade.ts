/**
 * Converts rules of format 1. Needed until December 2027: a feed may still deliver them, and an earlier version may have stored them.
 * Format 1 had one operator, so everything in it without an operator is about that one.
 */
export function upgradeRules(raw: unknown): unknown {
  if (!isObject(raw) || raw['format'] !== 1) return raw
  const [first] = listOf(raw['operators'])
  const operator = isObject(first) ? first['id'] : undefined
  const operators = isObject(first) ? [{ ...first, lead: leadOf(raw['authorities']) }] : raw['operators']
  const owned = (list: unknown): unknown => (Array.isArray(list) ? list.map((one: unknown) => own(one, operator)) : list)
  const { routes, remedies, authorities, ...same } = raw
  return {
    ...same,
    format: 2,
    operators,
    optOuts: Array.isArray(routes) ? routes.map(withEngine) : routes,
    statuses: owned(raw['statuses']),
    collectiveActions: owned(remedies),
    authorities: Array.isArray(authorities) ? authorities.map(withCaveats) : authorities,
  }
}

/** Format 1 had the forms of one piece of software only. */
function withEngine(route: unknown): unknown {
  return isObject(route) && route['formId'] !== undefined ? { formEngine: 'meta-support', ...route } : route
}

/** Format 1 had one office of one company, and named the caveat after its place. */
const OFFICE_ELSEWHERE = /^[a-z]+-leads$/

function renamed(code: unknown): unknown {
  return typeof code === 'string' && OFFICE_ELSEWHERE.test(code) ? 'office-elsewhere' : code
}

function own(one: unknown, operator: unknown): unknown {
  return isObject(one) ? { ...one, operator } : one
}

function withCaveats(authority: unknown): unknown {
  if (!isObject(authority)) return authority
  const { traps, ...same } = authority
  return { ...same, caveats: Array.isArray(traps) ? traps.map(renamed) : traps }
}

/** In format 1 the lead authority was marked at the authority. */
function leadOf(authorities: unknown): object | undefined {
  const lead = listOf(authorities).find((one) => isObject(one) && listOf(one['traps']).includes('lead-authority'))
  return isObject(lead) ? { authority: lead['id'] } : undefined
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
