import type { Day } from './deadlines.ts'
import type { RecordView } from './record-view.ts'

/**
 * What a record asks of the person next. `search`: it is unknown whether an answer came; `chase`: none came in time; `look-again`: a switch
 * is due for a check.
 */
export type Task = 'send' | 'wait' | 'chase' | 'reply' | 'search' | 'complain' | 'look-again' | 'none'

export function nextTask({ state, overdue, lookAgain }: Pick<RecordView, 'state' | 'overdue' | 'lookAgain'>, today: Day): Task {
  switch (state) {
    case 'opened':
      return 'send'
    case 'sent':
    case 'extended':
    case 'no-answer':
      return overdue ? 'chase' : 'wait'
    case 'asked':
      return 'reply'
    case 'unsure':
      return 'search'
    case 'refused':
      return 'complain'
    case 'off':
      return lookAgain !== null && lookAgain <= today ? 'look-again' : 'none'
    case 'confirmed':
    case 'withdrawn':
      return 'none'
  }
}
