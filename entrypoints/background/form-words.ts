import type { FormWords } from '../shared/form-help.ts'
import type { Speech, WordKey } from '../shared/locale.ts'

/** The words of the panel in the person's language. */
export function formWords(speech: Speech): FormWords {
  const { word } = speech
  return {
    step1: stepTitle(speech, 1, 'form.reason'),
    step2: stepTitle(speech, 2, 'form.check'),
    step3: stepTitle(speech, 3, 'form.ask'),
    about: word('form.about'),
    reason: word('form.reason'),
    'reason.hint': word('form.reason.hint'),
    insert: word('form.insert'),
    copy: word('form.copy'),
    inserted: word('form.inserted'),
    copied: word('form.copied'),
    'copy-only': word('form.copy-only'),
    'not-inserted': word('form.not-inserted'),
    'too-short': word('form.too-short', {}),
    proof: word('form.proof'),
    yes: word('form.yes'),
    'not-yet': word('form.not-yet'),
    noted: word('form.noted'),
    'not-noted': word('form.not-noted'),
    fold: word('form.fold'),
    unfold: word('form.unfold'),
    close: word('form.close'),
  }
}

function stepTitle({ word }: Speech, number: number, title: WordKey): string {
  return `${word('form.step', { number })} · ${word(title)}`
}
