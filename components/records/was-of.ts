import type { Change, DateField } from '../../entrypoints/shared/records/record.ts'

const FIELDS: readonly DateField[] = [
  'opened',
  'sent',
  'acknowledged',
  'extended',
  'asked',
  'replied',
  'confirmed',
  'refused',
  'noAnswer',
  'withdrawn',
]

/** The dates that a change replaced, in the order of the way. */
export function wasOf({ was }: Pick<Change, 'was'>): [DateField, string][] {
  return FIELDS.flatMap((field): [DateField, string][] => {
    const day = was?.[field]
    return day ? [[field, day]] : []
  })
}
