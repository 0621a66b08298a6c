import type { Finding } from '../../../rules/engine/find.ts'
import type { Mute } from '../storage/storage.ts'

/** Whether a mute hides the badge here. `until-change` ends when newer rules or news arrive. */
export function covers(mute: Mute, finding: Finding): boolean {
  switch (mute.scope) {
    case 'ever':
      return true
    case 'until-change':
      return finding.state !== 'changed' && mute.serial === finding.rules.serial
    case 'site':
      return mute.service === finding.service.id
    case 'page':
      return mute.service === finding.service.id && mute.context === finding.context
  }
}
