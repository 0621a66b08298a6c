import type { FormHelp, PanelPlace, SentReceipt } from '../../shared/page/form-help.ts'
import { askStep, type AskActions } from './ask-step.ts'
import { list } from './list.ts'
import { noticesIn } from './notices.ts'
import { notedStep } from './noted-step.ts'
import { panelFrame } from './frame.ts'
import { holdPlace } from './hold-place.ts'
import { panelHost } from './host.ts'
import { panelLayout, type Shown } from './layout.ts'
import { panelSections } from './sections.ts'
import type { Room } from './placement.ts'
import { reasonStep, type ReasonActions } from './reason-step.ts'
import type { Stage } from './stage.ts'
import { withoutStep } from './without-step.ts'
import { waysStep, type OpenLetter } from './ways-step.ts'

/** What the panel can ask its caller to do. */
export interface PanelActions extends ReasonActions, Pick<AskActions, 'sent'> {
  /** Stores for that press whether linked accounts are covered too. Resolves to true once it is stored. */
  covers: (press: string, covers: 'account' | 'linked') => Promise<boolean>
  /** Undoes that press. Resolves to true once it is undone. */
  undo: (press: string) => Promise<boolean>
  /** Opens the letter page; with `none`, for someone without an account. Resolves to true if it opened. */
  letter: (account?: 'none') => Promise<boolean>
  /** Where the page's fields and buttons are now. */
  room: () => Room
  /** Stores where the person wants the panel. */
  keepPlace: (place: PanelPlace) => Promise<unknown>
}

export interface Panel {
  show: (stage: Stage) => void
  /** Moves away from what covers the panel's place. False if every place is covered. */
  makeWay: () => boolean
  remove: () => void
}

/** Shows the panel beside the form. Its content follows the stage, until the person has said that the form was sent. */
export function showPanel(help: FormHelp, actions: PanelActions): Panel {
  const { kind, lines } = help
  const { put, remove: takeAway } = panelHost(help)
  const remove = (): void => {
    place.leave()
    takeAway()
  }
  const { element, notice, say, fill, fold } = panelFrame(help, {
    close: remove,
    move: () => void actions.keepPlace(place.move()),
    folded: () => place.settle(),
  })
  // If the panel covers the form, it folds as soon as the person turns to the form.
  const foldIf = (covers: boolean): void => {
    if (stage && !done) fold(covers && panelLayout(stage, null, kind).folds)
  }
  const place = holdPlace(window, element, help, actions.room, { turnedAway: () => foldIf(true), docked: foldIf })
  let stage: Shown | null = null
  let done = false

  const noted = (next: SentReceipt, press: string): void => {
    done = true
    notice([])
    say('')
    const covers = (given: 'account' | 'linked'): Promise<boolean> => actions.covers(press, given)
    const step = notedStep(help, next, { covers, undo: () => actions.undo(press), undone, close: remove, say })
    fill(step)
    step.focus({ preventScroll: true })
  }
  const undone = (): void => {
    done = false
    ask.again()
    if (stage) enter(stage)
    parts.open(['ask'])
    say(help.words.undone)
  }
  const letter = async (account?: 'none'): Promise<void> => {
    if (!(await actions.letter(account))) say(help.words['letter.failed'])
  }
  const openLetter: OpenLetter = (account) => void letter(account)
  const reason =
    help.reason &&
    reasonStep(help, help.reason, actions, (sentence, taken) => {
      if (taken === 'inserted') parts.open(['check'])
      say(sentence)
    })
  const ask = askStep(help, { sent: actions.sent, noted, notYet: () => parts.open(['check']), say })
  const without = help.without && withoutStep(help.without, help, openLetter)
  const ways = waysStep(help, openLetter)
  const parts = panelSections(help, { reason: reason?.element ?? null, ask: ask.element, ways, without })
  const lead = kind === 'objection' || kind === 'third-party' ? [] : [list(lines)]

  const enter = (next: Shown): void => {
    const layout = panelLayout(next, stage, kind)
    stage = next
    notice(noticesIn(next, help))
    say('')
    fill(...lead, ...parts.pick(layout.parts, layout.counted))
    fold(layout.folds && place.settle())
    parts.open(layout.open)
  }
  return {
    show: (next) => {
      if (!done && next !== 'away' && next !== stage) enter(next)
      reason?.refresh(kind === 'objection' && next === 'steps')
      const isThere = next !== 'away' || done
      put(isThere ? element : null)
      if (isThere) place.settle()
    },
    makeWay: place.makeWay,
    remove,
  }
}
