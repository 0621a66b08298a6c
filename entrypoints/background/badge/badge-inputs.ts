// Loaded for every page that wakes the worker: keep it small (tests/unit/background/eager-path.test.ts).
/** Keys of `storage.ts` that affect what tabs show. Spelled out here, so that the worker need not load the schemas of everything stored. */
export const BADGE_INPUTS = ['home', 'language', 'badge', 'records', 'news', 'feed.rules'] as const

/** Whether a stored change can affect what a tab shows. Drafts and logs are written often and cannot. */
export function affectsBadges(changes: Record<string, unknown>): boolean {
  return BADGE_INPUTS.some((key) => key in changes)
}
