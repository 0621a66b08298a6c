import type { OptOut, Policy } from '../schema/statements.ts'
import { say, type Speech } from './pattern.ts'
import type { Subject } from './policy-text.ts'

/** Positions of a switch, which are not its name. */
const POSITION = /^(on|off|no|yes|disabled|enabled|turn off|delete|change preference)$/i
/** Names of settings pages. */
const PAGE = /\b(settings|privacy)$/i

/** The name of an opt-out. Empty if the language cannot compose it. */
export function optOutName({ kind, path = [], email = '' }: OptOut, about: Subject, speech: Speech): string {
  const { operator: who, service } = about
  const last = path.findLast((one) => !POSITION.test(one)) ?? ''
  const label = PAGE.test(last) ? '' : last
  switch (kind) {
    case 'switch':
    case 'setting':
      return say(speech, 'way.switch', { label }) || say(speech, 'way.switch.plain', { service })
    case 'portal':
    case 'privacy-centre':
      return say(speech, 'way.portal', { who })
    case 'email':
      return say(speech, 'way.email', { email })
    case 'admin':
      return say(speech, 'way.admin', { service })
    case 'delete':
      return say(speech, 'way.delete', { service })
    case 'form':
    case 'third-party-form':
    case 'letter':
    case 'authority':
      return say(speech, 'way.form', { who })
  }
}

/** What it does not stop, as the end of a sentence. */
export function optOutLeaves(policies: readonly Policy[], { operator: who }: Subject, speech: Speech): string {
  if (policies.length > 0 && policies.every(({ retroactive }) => retroactive === 'yes')) return ''
  const forwardOnly = policies.some(({ retroactive }) => retroactive === 'no')
  return forwardOnly ? say(speech, 'leaves.no') : say(speech, 'leaves.unknown', { who })
}
