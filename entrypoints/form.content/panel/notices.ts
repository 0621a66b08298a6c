import type { FormHelp } from '../../shared/page/form-help.ts'
import type { Shown } from './layout.ts'

/** What has to be read first in this stage. Also shown in the folded panel. */
export function noticesIn(stage: Shown, help: Pick<FormHelp, 'kind' | 'lines' | 'words' | 'notices'>): readonly string[] {
  const { words, kind, lines } = help
  const notices = kind === 'third-party' ? [...lines, ...help.notices] : help.notices
  switch (stage) {
    case 'steps':
      return notices
    case 'nothing':
    case 'changed':
      return [words[stage], ...notices]
    case 'gone':
    case 'sign-in':
    case 'captcha':
    case 'code':
      return [words[stage]]
    case 'ask':
      return [words['looks-sent']]
  }
}
