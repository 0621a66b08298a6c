import { actLabel } from '../finding/act-label.ts'
import type { ComponentChildren } from 'preact'
import type { Finding } from '../../rules/engine/find.ts'
import { lookOfFinding } from '../../entrypoints/shared/badge/appearance.ts'
import { summaryOf } from '../../entrypoints/shared/badge/summary.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import { headlineOf } from '../finding/headline.ts'
import { nextAction } from '../records/next-action.ts'
import { ExternalLink } from '../ui/ExternalLink.tsx'
import { Semaphore } from '../ui/Semaphore.tsx'
import { CopyText } from './CopyText.tsx'

interface Props {
  title: string
  finding: Finding
  /** The page shows another country, so it offers no action. */
  abroad: boolean
  /** A short version as plain text, to send to someone. */
  text: () => string
  /** Called when the person opens an opt-out's page. */
  onGo: (optOut: string) => void
  /** The country picker. */
  children: ComponentChildren
  i18n: I18n
  today: string
}

/** Service and country, the sign and the sentence, the one button, and buttons to print and share the page. */
export function ReportHead({ title, finding, abroad, text, onGo, children, i18n, today }: Props) {
  const { main, details } = headlineOf(finding, summaryOf(finding, i18n), null, i18n, today)
  const action = abroad ? null : nextAction(finding).button
  return (
    <header class="report-head">
      <p class="brand meta">Trainspotter</p>
      <h1>{title}</h1>
      {children}
      <div class="report-sentence">
        <Semaphore {...lookOfFinding(finding)} />
        <div>
          <p class="main">{main}</p>
          {details.map((line) => (
            <p key={line} class="detail">
              {line}
            </p>
          ))}
        </div>
      </div>
      <div class="report-tools screen-only">
        {action?.kind === 'object' && (
          <ExternalLink href={action.optOut.url} class="button" onGo={() => onGo(action.optOut.id)} i18n={i18n}>
            {i18n.t(actLabel(action.optOut, finding.policy))}
          </ExternalLink>
        )}
        {action?.kind === 'limit' && (
          <ExternalLink href={action.setting.url} class="button" i18n={i18n}>
            {i18n.t(finding.scope === 'ai-chats' ? 'act.limit.chats' : 'act.limit')}
          </ExternalLink>
        )}
        <CopyText text={text} i18n={i18n} />
        <button type="button" class="button plain" onClick={() => print()}>
          {i18n.t('report.print')}
        </button>
      </div>
    </header>
  )
}
