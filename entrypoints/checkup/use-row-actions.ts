import { useCallback, useState } from 'preact/hooks'
import { nextAction } from '../../components/records/next-action.ts'
import type { RowActions } from '../../components/checkup/ServiceRow.tsx'
import type { DoneTold } from '../../components/checkup/DoneForm.tsx'
import { withFacts } from '../shared/i18n/load-i18n.ts'
import { withComposed } from '../shared/i18n/with-composed.ts'
import type { I18n } from '../shared/i18n/translator.ts'
import { madeUnder } from '../shared/records/made-under.ts'
import { recordDone } from '../shared/records/record-done.ts'
import { clock, keep, updateRecord } from '../shared/records/record-store.ts'
import { sentByWay } from '../shared/records/sent-by-way.ts'
import { transition } from '../shared/records/transitions.ts'
import type { Problem } from '../shared/records/validate-dates.ts'
import { askFinding } from '../shared/rules/ask-finding.ts'
import type { Overview, OverviewLine } from '../shared/rules/overview.ts'
import { inPrivateWindow } from '../shared/storage/private-window.ts'
import { storeByWorker } from '../shared/storage/store-by-worker.ts'

interface Material {
  overview: Pick<Overview, 'lines' | 'person'>
  i18n: I18n
}

/** The actions of a row, and why the last one was not stored. */
export function useRowActions({ overview: { lines, person }, i18n }: Material): RowActions & { problems: string[] } {
  const [problems, setProblems] = useState<string[]>([])
  return {
    problems,
    madeUnder: madeUnder({ person, policy: null }),
    askWay: useCallback((service) => readWay(service, i18n), [i18n]),
    onGo: (service, route) => {
      if (!inPrivateWindow()) storeByWorker({ type: 'form-opened', service, route }).catch(() => undefined)
    },
    onDone: (service) => (told) => store(service, told, lines.find((line) => line.service === service)?.way ?? null),
    onLook: (record, isOff) => {
      const now = clock()
      const step = isOff ? ({ type: 'send', by: 'switch' } as const) : ({ type: 'withdraw' } as const)
      void updateRecord(record, (one) => transition(one, step, now.today, now)).then((found) =>
        setProblems(found.map(({ key }) => i18n.t(key))),
      )
    },
  }
}

async function readWay(service: string, i18n: I18n): ReturnType<RowActions['askWay']> {
  const finding = await askFinding(service)
  if (!finding) return null
  const whole = await withFacts(i18n, [finding.service.operatorId]).catch(() => null)
  return whole && { finding, i18n: withComposed(whole, finding) }
}

/** Uses the opt-out that the rules list first; only the full rules know which one that is, and which policy it objects to. */
async function store(service: string, { account, day, answer }: DoneTold, way: OverviewLine['way']): Promise<readonly Problem[]> {
  const finding = await askFinding(service)
  const action = finding && nextAction(finding).button
  const optOut = action?.kind === 'object' || action?.kind === 'steps' ? action.optOut : null
  const by = optOut ? sentByWay(optOut) : way === 'switch' ? 'switch' : 'form'
  const done = {
    service,
    account,
    day,
    by,
    route: optOut?.id ?? null,
    madeUnder: finding && madeUnder(finding),
    answer: answer ?? ('none' as const),
  }
  const press = crypto.randomUUID()
  const problems = await keep((all) => recordDone(all, done, press, clock()), press)
  // The row moves, so the focus would be lost: move it to Undo.
  if (problems.length === 0) requestAnimationFrame(() => document.querySelector<HTMLElement>('.undo button')?.focus())
  return problems
}
