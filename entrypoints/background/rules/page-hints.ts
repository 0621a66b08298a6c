import type { Operator } from '../../../rules/schema/schema.ts'
import type { Themes } from '../../shared/page/theme-of.ts'

/** What the rules say about the look of an operator's pages, for the parts that we add to them. */
export type PageHints = Pick<Operator, 'theme' | 'badge'>

export function themesOf({ theme }: PageHints): Themes {
  return theme
    ? [
        [theme.light, 'light'],
        [theme.dark, 'dark'],
      ]
    : []
}
