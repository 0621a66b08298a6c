import type { Operator } from '../../../rules/schema/schema.ts'
import type { Themes } from '../../shared/page/theme-of.ts'

/** What the rules say of how an operator's pages look, as far as our parts in them depend on it. */
export type PageHints = Pick<Operator, 'theme' | 'badge'>

export function themesOf({ theme }: PageHints): Themes {
  return theme
    ? [
        [theme.light, 'light'],
        [theme.dark, 'dark'],
      ]
    : []
}
