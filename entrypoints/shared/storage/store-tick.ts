import { withTick } from '../checkup/ticks.ts'
import { change, usedServices } from './storage.ts'

/** Stores whether the person uses a service. Rejects with a `StorageError` if the browser does not store it. */
export async function storeTick(service: string, on: boolean): Promise<void> {
  await change(usedServices, (ticks) => withTick(ticks, service, on))
}
