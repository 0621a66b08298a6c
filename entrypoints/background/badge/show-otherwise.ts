import type { Badge } from '../../shared/storage/badge-settings.ts'
import { badge, change } from '../../shared/storage/storage.ts'

/** The next corner, going round the window. */
const NEXT: Record<Badge['corner'], Badge['corner']> = {
  'bottom-end': 'bottom-start',
  'bottom-start': 'top-start',
  'top-start': 'top-end',
  'top-end': 'bottom-end',
}

/**
 * Stores how the person wants the badge shown, on every page. A page can trick someone into clicking the badge; such a click may shrink or
 * move it, but never hide it. Nothing is stored in private windows. Resolves to true once it is stored.
 */
export async function showOtherwise(how: 'fold' | 'unfold' | 'corner', isPrivate: boolean): Promise<boolean> {
  if (isPrivate) return false
  const edit = (now: Badge): Badge => (how === 'corner' ? { ...now, corner: NEXT[now.corner] } : { ...now, small: how === 'fold' })
  return change(badge, edit).then(
    () => true,
    () => false,
  )
}
