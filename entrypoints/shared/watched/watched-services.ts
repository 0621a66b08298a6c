import { isPlain } from '../../../rules/engine/hosts.ts'
import type { Directory } from '../rules/directory.ts'
import { hostGrants } from './pattern.ts'

/** The services whose pages the person wanted watched. Hosts granted at install do not show what someone uses. */
export function watchedServices({ services, operators }: Pick<Directory, 'services' | 'operators'>, origins: readonly string[]): string[] {
  const atInstall = new Set(operators.flatMap(({ id, atInstall }) => (atInstall ? [id] : [])))
  const isGranted = hostGrants(origins)
  const isWatched = (host: string): boolean => isPlain(host) && isGranted(host)
  return services.filter(({ operator, hosts }) => !atInstall.has(operator) && hosts.some(isWatched)).map(({ id }) => id)
}
