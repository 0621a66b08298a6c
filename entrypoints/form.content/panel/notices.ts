import type { FormHelp } from '../../shared/page/form-help.ts'
import type { Shown } from './layout.ts'

/** What has to be said first, in this stage. */
export function noticesIn(stage: Shown, { words, notices }: Pick<FormHelp, 'words' | 'notices'>): readonly string[] {
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
