import { withTick } from '../shared/checkup/ticks.ts'
import type { I18n } from '../shared/i18n/translator.ts'
import { change, usedServices } from '../shared/storage/storage.ts'
import { useWrite } from '../../components/ui/use-write.ts'

/** Stores what the person says of a service. A box shows what is stored, so one that could not be stored goes back. */
export function useTicks(i18n: I18n): { tick: (service: string, on: boolean) => Promise<boolean>; problem: string } {
  const { problem, write } = useWrite(i18n)
  return { problem, tick: (service, on) => write(() => change(usedServices, (ticks) => withTick(ticks, service, on))) }
}
