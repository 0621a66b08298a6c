import { useState } from 'preact/hooks'
import type { Problem } from '../../entrypoints/shared/records/validate-dates.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import type { DateField } from '../../entrypoints/shared/records/record.ts'

/** Stores something and returns the problems; empty if it was stored. */
export type Save<T> = (what: T) => Promise<readonly Problem[]>

/** Tries to store, and keeps the problems as sentences: those of a field, and the rest. */
export function useSaving<T>(save: Save<T>, onSaved: () => void, i18n: I18n) {
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const sentence = ({ key, values }: Problem): string => i18n.t(key, { date: values ? i18n.date(values.date) : '' })
  return {
    problems,
    submit: async (what: T): Promise<void> => {
      const found = await save(what)
      setProblems(found)
      if (found.length === 0) onSaved()
    },
    of: (field: DateField): string =>
      problems
        .filter((one) => one.field === field)
        .map(sentence)
        .join(' '),
    /** Problems without a visible field. */
    rest: (shown: readonly DateField[]): string[] => problems.filter(({ field }) => field === null || !shown.includes(field)).map(sentence),
  }
}
