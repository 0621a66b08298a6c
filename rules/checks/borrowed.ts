import { candidates, hostIndex } from '../engine/host-index.ts'
import { hostOf, isPath } from '../engine/hosts.ts'
import { quietPatterns } from '../feed/left-out.ts'
import { operatorFile } from '../schema/files.ts'
import type { Service } from '../schema/schema.ts'
import { error, statementsOf, type CheckInput, type Problem } from './problem.ts'

/** What older versions of the extension would leave out of a release (`rules/feed/against-build.ts`): honest mistakes are caught here. */
export function checkBorrowed(material: CheckInput): Problem[] {
  return [...borrowedHosts(material), ...strangeDomains(material), ...material.rules.services.flatMap(silenced)]
}

/** On a host of another company anyone can publish what looks like a form of this one. */
function borrowedHosts(material: CheckInput): Problem[] {
  const { services } = material.rules
  const hosts = hostIndex(services, ({ match }) => match.map(hostOf))
  return statementsOf(material).flatMap(({ file, kind, one }) => {
    if ((kind !== 'optOuts' && kind !== 'settings') || !('services' in one) || !('url' in one) || one.url === undefined) return []
    const host = new URL(one.url).hostname
    const owners = candidates(hosts, host).map(({ operator }) => operator)
    const own = services.filter(({ id }) => one.services.includes(id)).map(({ operator }) => operator)
    return owners.length === 0 || owners.some((owner) => own.includes(owner))
      ? []
      : [error(file, `${one.id}.url`, `${host} belongs to another company`, 'link a page of the company itself')]
  })
}

function strangeDomains(material: CheckInput): Problem[] {
  return statementsOf(material).flatMap(({ file, kind, one }) => {
    if (kind !== 'optOuts' || !('services' in one) || !('email' in one) || one.email === undefined) return []
    const domain = one.email.slice(one.email.lastIndexOf('@') + 1).toLowerCase()
    const own = material.rules.services.filter(({ id }) => one.services.includes(id)).flatMap(({ match }) => match.map(hostOf))
    const isKnown = material.hosts.includes(domain) || own.some((host) => host === domain || host.endsWith(`.${domain}`))
    const todo = 'take the address from the company’s own text; if this is it, add the domain to rules/data/hosts.json'
    return isKnown ? [] : [error(file, `${one.id}.email`, `no page of the service is at ${domain}`, todo)]
  })
}

/** Paths that stand for any page: a pattern that matches all of them covers the whole host. */
const ANY_PATHS = ['/', '/a-page', '/a-page/below-it']

function silenced(service: Service): Problem[] {
  return quietPatterns(service)
    .filter((pattern) => isPath(pattern) && isWide(new URLPattern({ pathname: pattern })))
    .map((pattern) =>
      error(
        operatorFile(service.operator, 'services'),
        service.id,
        `"${pattern}" silences the whole service`,
        'name the pages that it is about',
      ),
    )
}

function isWide(path: URLPattern): boolean {
  return ANY_PATHS.every((pathname) => path.test({ pathname }))
}
