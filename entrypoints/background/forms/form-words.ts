import type { FormWords } from '../../shared/page/form-help.ts'
import type { Speech, WordKey } from '../../shared/i18n/translator.ts'
import type { FormPage } from './form-page.ts'

/** The words of the panel in the person's language. What it counts itself keeps its `{count}`. */
export function formWords({ finding }: FormPage, speech: Speech): FormWords {
  const { word } = speech
  return {
    step1: stepTitle(speech, 1, 'form.reason'),
    step2: stepTitle(speech, 2, 'form.check'),
    step3: stepTitle(speech, 3, 'form.ask'),
    about: word('form.about'),
    reason: word('form.reason'),
    insert: word('form.insert'),
    copy: word('form.copy'),
    inserted: word('form.inserted'),
    copied: word('form.copied'),
    'copy-only': word('form.copy-only'),
    'not-copied': word('form.not-copied'),
    'not-inserted': word('form.not-inserted'),
    occupied: word('form.occupied'),
    'own-words': word('form.own-words'),
    'too-short': word('form.too-short'),
    'too-long': word('form.too-long'),
    'sign-in': word('form.sign-in', { service: finding.service.name }),
    nothing: word('form.nothing'),
    changed: word('form.changed'),
    captcha: word('form.captcha'),
    code: word('form.code'),
    'looks-sent': word('form.looks-sent'),
    gone: word('form.gone'),
    ask: word('form.ask'),
    yes: word('form.yes'),
    'not-yet': word('form.not-yet'),
    'not-noted': word('form.not-noted'),
    'not-counted': word('form.not-counted'),
    service: word('form.service'),
    'service.choose': word('form.service.choose'),
    'service.missing': word('form.service.missing'),
    account: word('form.account'),
    'account.another': word('form.account.another'),
    'account.hint': word('form.account.hint'),
    private: word('form.private'),
    'private.note': word('form.private.note'),
    'private.leave': word('form.private.leave'),
    'private.left': word('form.private.left'),
    undo: word('form.undo'),
    undone: word('form.undone'),
    'not-undone': word('form.not-undone', { list: word('mine.title') }),
    'not-stored': word('form.not-stored'),
    'linked.yes': word('form.linked.yes'),
    'linked.no': word('form.linked.no'),
    'linked.look': word('form.linked.look'),
    'linked.covered': word('form.linked.covered'),
    'linked.alone': word('form.linked.alone'),
    'letter.failed': word('form.letter.failed'),
    ways: word('form.ways'),
    absent: word('absent.title'),
    'absent.intro': word('absent.intro'),
    without: word('without.title', { operator: finding.service.operator }),
    'new-tab': word('new-tab'),
    fold: word('form.fold'),
    unfold: word('form.unfold'),
    close: word('form.close'),
  }
}

function stepTitle({ word }: Speech, number: number, title: WordKey): string {
  return `${word('form.step', { number })} · ${word(title)}`
}
