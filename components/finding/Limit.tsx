import type { Finding } from '../../rules/engine/find.ts'
import type { Setting } from '../../rules/schema/statements.ts'
import type { Speech } from '../../entrypoints/shared/i18n/translator.ts'
import type { Reachable } from './primary-action.ts'
import { ExternalLink } from '../ui/ExternalLink.tsx'

interface Props {
  setting: Reachable<Setting>
  finding: Finding
  speech: Speech
}

/** Where there is no form: says so, and leads to what truly helps. */
export function Limit({ setting, finding, speech }: Props) {
  return (
    <>
      {finding.policy?.status === 'active' && <NoForm finding={finding} speech={speech} />}
      <ExternalLink href={setting.url} class="button" speech={speech}>
        {speech.word(finding.scope === 'ai-chats' ? 'act.limit.chats' : 'act.limit')}
      </ExternalLink>
      <p class="meta">{speech.word('act.opens', { name: speech.say(setting.id) })}</p>
    </>
  )
}

interface NoFormProps {
  finding: Finding
  speech: Speech
}

/** Where no form is known: says so, and what helps. On the page of a form that may be for another country it is said how to tell. */
export function NoForm({ finding: { scope, service, context }, speech }: NoFormProps) {
  return (
    <>
      <p class="said">{speech.word(scope === 'ai-chats' ? 'act.no-form.chats' : 'act.no-form', { operator: service.operator })}</p>
      {context === 'form' && <p class="detail">{speech.word('act.no-form.elsewhere')}</p>}
    </>
  )
}
