// Loaded for every page that wakes the worker: keep it small (tests/unit/background/eager-path.test.ts).
/** Keys of `storage.ts` on which depends what tabs show. Spelled out here, where the worker need not load the shapes of all that is stored. */
export const BADGE_INPUTS = ['home', 'language', 'badge', 'records', 'news', 'feed.rules'] as const

/** Whether a change of what is stored can show on a tab. Drafts and logs are written often and cannot. */
export function affectsBadges(changes: Record<string, unknown>): boolean {
  return BADGE_INPUTS.some((key) => key in changes)
}
