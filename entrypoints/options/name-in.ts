import type { Atlas } from '../shared/rules/directory.ts'

/** Names of services by their ids; what the rules do not know keeps its id. */
export function nameIn(atlas: Atlas | null): (service: string) => string {
  return (service) => atlas?.services.find(({ id }) => id === service)?.name ?? service
}
