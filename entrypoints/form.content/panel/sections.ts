import type { FormHelp } from '../../shared/page/form-help.ts'
import { list } from './list.ts'
import { createElement } from './create-element.ts'
import type { Part } from './layout.ts'

export interface PanelSections {
  /** Those of these that exist, from top to bottom. */
  pick: (names: readonly Part[], counted: boolean) => HTMLElement[]
  /** Unfolds the first of these that exists, and folds all others. */
  open: (names: readonly Part[]) => void
}

/** The sections that can be unfolded for this page. What was chosen in a section is kept while it is hidden. */
export function panelSections(help: FormHelp, made: Record<'reason' | 'ask' | 'ways' | 'without', HTMLElement | null>): PanelSections {
  const { words, kind, lines, about, alternatives, absent } = help
  const parts: Partial<Record<Part, HTMLDetailsElement>> = {
    ...(made.reason && { reason: unfoldable(made.reason) }),
    ...(kind === 'objection' && { check: unfoldable(list(lines)) }),
    ...((kind === 'objection' || kind === 'portal') && made.ask && { ask: unfoldable(made.ask) }),
    ...(alternatives.length > 0 && made.ways && { ways: unfoldable(made.ways) }),
    ...(absent.length > 0 && { absent: unfoldable(createElement('div', {}, createElement('p', {}, words['absent.intro']), list(absent))) }),
    ...(made.without && { without: unfoldable(made.without) }),
    ...(about && { about: unfoldable(createElement('p', {}, about)) }),
  }
  return {
    pick: (names, counted) =>
      names.flatMap((name) => {
        const part = parts[name]
        part?.firstElementChild?.replaceChildren(titleOf(name, words, counted))
        return part ?? []
      }),
    open: (names) => {
      const first = names.find((name) => parts[name])
      for (const [name, part] of Object.entries(parts)) part.open = name === first
    },
  }
}

function titleOf(name: Part, words: FormHelp['words'], counted: boolean): string {
  switch (name) {
    case 'reason':
      return counted ? words.step1 : words.reason
    case 'check':
      return words.step2
    case 'ask':
      return counted ? words.step3 : words.ask
    case 'ways':
    case 'absent':
    case 'without':
    case 'about':
      return words[name]
  }
}

/** Only one is open at a time, as with `details` elements of the same name. */
function unfoldable(content: HTMLElement): HTMLDetailsElement {
  return createElement('details', { name: 'part' }, createElement('summary'), content)
}
