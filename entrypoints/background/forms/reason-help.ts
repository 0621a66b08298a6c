import type { OptOut } from '../../../rules/schema/statements.ts'
import type { Regime } from '../../../rules/schema/codes.ts'
import type { ReasonHelp } from '../../shared/page/form-help.ts'
import type { I18n } from '../../shared/i18n/translator.ts'

/** The sentences of the letters in one language, as `/letters/<language>.json` holds them. */
export interface LetterTexts {
  language: string
  texts: Record<string, string>
}

/** The person picks a reason in their own language; the text itself is in the page's language, if we ship it, because the company reads it. */
export interface ReasonLetters {
  own: LetterTexts
  page: LetterTexts
}

/** By law: the opening sentence of the letter, and the law's short name in it. */
const OPENINGS: Partial<Record<Regime, { opening: string; law: string }>> = {
  gdpr: { opening: 'p.objection', law: 'phrase.law.gdpr' },
  'gdpr-like': { opening: 'p.objection', law: 'phrase.law.gdpr' },
  uk: { opening: 'p.objection', law: 'phrase.law.uk' },
  ch: { opening: 'p.prohibition', law: 'phrase.law.ch' },
  br: { opening: 'p.opposition', law: 'phrase.law.br' },
}

/** A suggested reason in the language of the page; null if the letters have no sentence for the law there. */
export function reasonHelp({ own, page }: ReasonLetters, regime: Regime, asks: OptOut['asks'], { t }: I18n): ReasonHelp | null {
  const form = OPENINGS[regime]
  const { language, texts } = page
  const opening = form && texts[form.opening]
  if (!opening) return null
  const ids = Object.keys(texts).flatMap((key) => /^reason\.([a-z-]+)$/.exec(key)?.[1] ?? [])
  return {
    language,
    direction: 'ltr',
    opening: capital(opening.replaceAll('{law}', texts[form.law] ?? '')),
    prompts: ids.map((id) => ({ id, label: own.texts[`reason.${id}.label`] ?? id, sentence: texts[`reason.${id}`] ?? '' })),
    hint: t(asks.reason === 'required' ? 'form.reason.required' : 'form.reason.optional'),
    minLength: asks.minLength ?? 0,
  }
}

/** In a letter the sentence may follow a greeting with a comma, and then starts in lower case. */
function capital(sentence: string): string {
  return sentence.charAt(0).toLocaleUpperCase() + sentence.slice(1)
}
