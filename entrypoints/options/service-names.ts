import type { Directory } from '../shared/rules/directory.ts'

/** Names of services by their ids; a service that the rules do not know keeps its id. */
export function serviceNames(directory: Directory | null): (service: string) => string {
  return (service) => directory?.services.find(({ id }) => id === service)?.name ?? service
}
