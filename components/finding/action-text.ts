import type { Policy } from '../../rules/schema/statements.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import { actLabel } from './act-label.ts'
import type { ActionChoice } from './primary-action.ts'

/** The one thing to do as a line of plain text, with its address or the labels to press; empty if there is nothing. */
export function actionText(action: ActionChoice, policy: Policy | null, { t, fact }: I18n): string {
  switch (action.kind) {
    case 'object':
    case 'sent':
      return `${t(actLabel(action.optOut, policy))}: ${action.optOut.url}`
    case 'steps':
      return action.optOut.email
        ? t('act.email', { email: action.optOut.email })
        : `${t('act.off.path')}: ${(action.optOut.path ?? []).join(' → ')}`
    case 'limit':
      return `${fact(action.setting.id)}: ${action.setting.url}`
    case 'none':
      return ''
  }
}
