import type { Finding } from '../../rules/engine/find.ts'
import { effectiveStatus } from '../../rules/engine/states-of.ts'
import type { Setting } from '../../rules/schema/statements.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import type { Reachable } from './primary-action.ts'
import { SwitchPath } from './SwitchPath.tsx'
import { ExternalLink } from '../ui/ExternalLink.tsx'

interface Props {
  setting: Reachable<Setting>
  finding: Finding
  i18n: I18n
}

/** Shown if there is no form: says so, and links to what does help. */
export function Limit({ setting, finding, i18n }: Props) {
  return (
    <>
      {finding.policy && effectiveStatus(finding.policy) === 'active' && <NoForm finding={finding} i18n={i18n} />}
      <ExternalLink href={setting.url} class="button" i18n={i18n}>
        {i18n.t(finding.scope === 'ai-chats' ? 'act.limit.chats' : 'act.limit')}
      </ExternalLink>
      <p class="meta">{i18n.t('act.opens', { name: i18n.fact(setting.id) })}</p>
      <SwitchPath optOut={setting} folded i18n={i18n} />
    </>
  )
}

interface NoFormProps {
  finding: Finding
  /** Nothing below links to what helps. */
  alone?: boolean
  i18n: I18n
}

/** Shown if no form is known: says so, and what helps if no button says it. On a form that may be for another country, explains how to tell. */
export function NoForm({ finding: { scope, service, context, policy }, alone = false, i18n }: NoFormProps) {
  const { t } = i18n
  const { operator } = service
  const key = scope === 'ai-chats' ? 'act.no-form.chats' : policy?.uses.includes('public-posts') ? 'act.no-form' : null
  return (
    <>
      <p class="said">
        {t(key ?? 'act.no-form.other', { operator })}
        {alone && key && ` ${t(`${key}.helps`)}`}
      </p>
      {(context === 'form' || context === 'other-form') && <p class="detail">{t('act.no-form.elsewhere')}</p>}
    </>
  )
}
