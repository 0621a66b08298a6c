import type { FormKind } from '../../shared/page/form-help.ts'
import type { Stage } from './stage.ts'

/** What can be unfolded in the panel. */
export type Part = 'reason' | 'check' | 'ask' | 'ways' | 'about' | 'absent' | 'without'
/** Stages in which the panel is visible. */
export type Shown = Exclude<Stage, 'away'>

interface Layout {
  /** From top to bottom. */
  parts: readonly Part[]
  /** Unfolded at first: whichever of these exist. */
  open: readonly Part[]
  /** Whether the steps are numbered. */
  counted: boolean
  /** Whether it starts folded above or below a form, which it would otherwise cover. */
  folds: boolean
}

const LAYOUTS: Record<Shown, Layout> = {
  steps: { parts: ['reason', 'check', 'ask', 'ways', 'about'], open: ['reason', 'check'], counted: true, folds: true },
  captcha: { parts: ['check', 'ask'], open: [], counted: true, folds: true },
  code: { parts: ['check', 'ask'], open: [], counted: true, folds: true },
  ask: { parts: ['ask', 'ways'], open: ['ask'], counted: true, folds: false },
  gone: { parts: ['ask', 'ways'], open: ['ask'], counted: true, folds: false },
  changed: { parts: ['reason', 'absent', 'ways', 'ask', 'without', 'about'], open: ['ways'], counted: false, folds: true },
  nothing: { parts: ['absent', 'ways', 'ask', 'without'], open: ['ways'], counted: false, folds: false },
  'sign-in': { parts: ['without', 'ways'], open: [], counted: false, folds: true },
}

/** Stages after the person submitted the form: if the form is back, they are about to send it again. */
const SENDING: readonly (Shown | null)[] = ['captcha', 'code', 'ask', 'gone']

export function panelLayout(stage: Shown, before: Shown | null, kind: FormKind): Layout {
  const layout = LAYOUTS[stage]
  const parts = layout.parts.includes('without') ? layout.parts : [...layout.parts, 'without' as const]
  if (kind === 'third-party') return { parts, open: ['ways', 'without'], counted: false, folds: true }
  if (kind === 'other') return { parts: ['ways'], open: ['ways'], counted: false, folds: true }
  if (kind !== 'objection') return { parts, open: [], counted: false, folds: true }
  return stage === 'steps' && SENDING.includes(before) ? { ...layout, open: ['check'] } : layout
}
