import type { FormHelp, Noted } from '../shared/form-help.ts'
import { askStep } from './ask-step.ts'
import { button, make } from './make.ts'
import { noticesIn } from './notices-in.ts'
import { panelHead } from './panel-head.ts'
import { panelHost } from './panel-host.ts'
import { partsIn, type Part, type Shown } from './parts-in.ts'
import { reasonStep, type ReasonDeeds } from './reason-step.ts'
import type { Stage } from './stage-of.ts'
import { waysStep } from './ways-step.ts'

/** What the panel may have done for it. */
export interface Deeds extends ReasonDeeds {
  sent: (service: string | null) => Promise<Noted | null>
  letter: () => void
}

export interface Panel {
  show: (stage: Stage) => void
  remove: () => void
}

/** The panel beside the form. What it shows follows the stage; what was typed stays. */
export function showPanel(help: FormHelp, deeds: Deeds): Panel {
  const { words, kind, lines, about, ways } = help
  const host = panelHost(help.besideBadge)
  const notices = make('div', { className: 'notices', role: 'status' })
  const status = make('p', { className: 'status', role: 'status' })
  const body = make('div', { className: 'body' })
  const head = panelHead(help, body, host.remove)
  const panel = make('section', { className: 'panel', lang: help.language, dir: help.direction, ariaLabel: help.title }, head.element, body)
  let stage: Shown | null = null
  let done = false

  const say = (sentence: string): void => {
    status.textContent = sentence
  }
  const open = (wanted: Part): void => {
    for (const name of NAMES) parts[name]?.toggleAttribute('open', name === wanted)
  }
  const finish = ({ lines: next }: Noted): void => {
    done = true
    const close = button(words.close, host.remove, { className: 'main' })
    body.replaceChildren(make('div', { role: 'status' }, list(next)), make('div', { className: 'buttons' }, close))
    close.focus()
  }
  const reason =
    help.reason &&
    reasonStep(help, help.reason, deeds, (sentence, taken) => {
      if (taken === 'inserted') open('check')
      say(sentence)
    })
  const ask = askStep(help, { sent: deeds.sent, noted: finish, notYet: () => open('check'), say })
  const parts: Partial<Record<Part, HTMLDetailsElement>> = {
    ...(reason && { reason: part(reason.element) }),
    ...(kind === 'objection' && { check: part(list(lines)) }),
    ...((kind === 'objection' || kind === 'portal') && { ask: part(ask) }),
    ...(ways.length > 0 && { ways: part(waysStep(help, deeds.letter)) }),
    ...(about && { about: part(make('p', {}, about)) }),
  }
  const lead = kind === 'objection' ? [] : [list(lines)]

  const enter = (next: Shown): void => {
    const layout = partsIn(next, stage, kind)
    stage = next
    for (const name of NAMES) parts[name]?.firstElementChild?.replaceChildren(titleOf(name, help, layout.counted))
    notices.replaceChildren(...noticesIn(next, help).map((sentence) => make('p', {}, sentence)))
    say('')
    body.replaceChildren(notices, ...lead, status, ...layout.parts.flatMap((name) => parts[name] ?? []))
    const first = layout.open.find((name) => parts[name])
    if (first) open(first)
    // Beside the form where there is room; else out of its way until it is wanted.
    head.fold(next === 'steps' && window.matchMedia('(max-width: 700px)').matches)
  }
  return {
    show: (next) => {
      if (!done && next !== 'away' && next !== stage) enter(next)
      reason?.refresh(kind === 'objection' && next === 'steps')
      host.put(next === 'away' && !done ? null : panel)
    },
    remove: host.remove,
  }
}

const NAMES = ['reason', 'check', 'ask', 'ways', 'about'] as const satisfies Part[]

function titleOf(name: Part, { words }: FormHelp, counted: boolean): string {
  switch (name) {
    case 'reason':
      return counted ? words.step1 : words.reason
    case 'check':
      return words.step2
    case 'ask':
      return counted ? words.step3 : words.ask
    case 'ways':
    case 'about':
      return words[name]
  }
}

/** They open one at a time, as the browser does for details of one name. */
function part(content: HTMLElement): HTMLDetailsElement {
  return make('details', { name: 'part' }, make('summary'), content)
}

function list(lines: readonly string[]): HTMLElement {
  return make('ul', {}, ...lines.map((line) => make('li', {}, line)))
}
