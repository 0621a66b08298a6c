/** What composing needs to know of a language. */
export interface Speech {
  language: string
  /** Returns a sentence, a word for a code (`use.<code>`), or a pattern (`say.<key>`); empty if there is none. */
  fact: (key: string) => string
}

/** The patterns that every language has (`rules/text/<language>/common.json`, under `say.<key>`), with their placeholders. */
export const PATTERNS = {
  'uses.stated': ['who', 'what', 'end'],
  'uses.reported': ['who', 'what', 'end'],
  'uses.presumed': ['who', 'what', 'end'],
  'uses.disputed': ['who', 'what', 'end'],
  'will.stated': ['who', 'what', 'end'],
  'will.reported': ['who', 'what', 'end'],
  'will.presumed': ['who', 'what', 'end'],
  'will.disputed': ['who', 'what', 'end'],
  'lets.stated': ['who', 'what'],
  'lets.reported': ['who', 'what'],
  'lets.presumed': ['who', 'what'],
  'lets.disputed': ['who', 'what'],
  'signal.stated': ['who', 'what'],
  'signal.reported': ['who', 'what'],
  'signal.presumed': ['who', 'what'],
  'signal.disputed': ['who', 'what'],
  'opt-in.stated': ['who', 'what', 'end'],
  'opt-in.reported': ['who', 'what', 'end'],
  'opt-in.presumed': ['who', 'what', 'end'],
  'opt-in.disputed': ['who', 'what', 'end'],
  'not.stated': ['who', 'what', 'end'],
  'not.reported': ['who', 'what', 'end'],
  'not.presumed': ['who', 'what', 'end'],
  'not.disputed': ['who', 'what', 'end'],
  'paused.stated': ['who', 'what', 'end'],
  'paused.reported': ['who', 'what', 'end'],
  'paused.presumed': ['who', 'what', 'end'],
  'paused.disputed': ['who', 'what', 'end'],
  unknown: ['who', 'what', 'end'],
  'end.own': [],
  'end.both': [],
  'end.any': [],
  'end.ml': [],
  data: [],
  this: [],
  more: [],
  business: ['said'],
  names: ['list'],
  'leaves-out': ['list'],
  'default.on': [],
  'default.off': [],
  'default.asked': [],
  'default.depends': [],
  'default.none': [],
  'way.switch': ['label'],
  'way.switch.plain': ['service'],
  'way.form': ['who'],
  'way.portal': ['who'],
  'way.email': ['email'],
  'way.admin': ['service'],
  'way.delete': ['service'],
  'leaves.no': [],
  'leaves.unknown': ['who'],
} as const satisfies Record<string, readonly string[]>

export type Pattern = keyof typeof PATTERNS

/** The filled pattern. Empty if the language lacks it, or if a value that it needs is empty: never half a sentence. */
export function say({ fact }: Speech, pattern: Pattern, values: Readonly<Record<string, string>> = {}): string {
  const open = PATTERNS[pattern]
  if (open.some((name) => !values[name])) return ''
  return fact(`say.${pattern}`).replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
}
