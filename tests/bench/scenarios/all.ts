import { elsewhere } from './elsewhere.ts'
import { install } from './install.ts'
import { manyTabs } from './many-tabs.ts'
import { minute } from './minute.ts'
import { heavyLoad, plainLoad, quietLoad } from './page-load.ts'
import { checkup, popupAmongMany, typing, wakeAmongMany } from './many-services.ts'
import { flood, idle } from './unasked.ts'
import { popup } from './popup.ts'
import { routeChanges } from './route-changes.ts'
import type { Scenario } from './scenario.ts'

export const SCENARIOS: readonly Scenario[] = [
  quietLoad,
  plainLoad,
  heavyLoad,
  routeChanges,
  manyTabs,
  elsewhere,
  popup,
  install,
  minute,
  idle,
  flood,
  wakeAmongMany,
  popupAmongMany,
  checkup,
  typing,
]
