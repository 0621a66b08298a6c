import type { Badge } from '../../shared/storage/badge-settings.ts'
import { badge, change } from '../../shared/storage/storage.ts'

/** From where the badge is, round the window. */
const NEXT: Record<Badge['corner'], Badge['corner']> = {
  'bottom-end': 'bottom-start',
  'bottom-start': 'top-start',
  'top-start': 'top-end',
  'top-end': 'bottom-end',
}

/**
 * Keeps how the person wants the badge shown, on this page and every other. A page can have it pressed by someone who sees something
 * else: that makes it small or moves it, but never hides it. Of a private window nothing is kept. True if it is stored.
 */
export async function showOtherwise(how: 'fold' | 'unfold' | 'corner', isPrivate: boolean): Promise<boolean> {
  if (isPrivate) return false
  const edit = (now: Badge): Badge => (how === 'corner' ? { ...now, corner: NEXT[now.corner] } : { ...now, small: how === 'fold' })
  return change(badge, edit).then(
    () => true,
    () => false,
  )
}
