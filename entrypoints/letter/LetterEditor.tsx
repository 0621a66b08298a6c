import { useMemo } from 'preact/hooks'
import { Warnings } from '../../components/letter/Warnings.tsx'
import { LetterForm } from '../../components/letter/LetterForm.tsx'
import { LetterPreview } from '../../components/letter/LetterPreview.tsx'
import { Guarded } from '../../components/ui/Guarded.tsx'
import { composeLetter, letterText } from '../../rules/letters/compose.ts'
import { enclosuresFor } from '../../rules/letters/enclosures-for.ts'
import type { LetterLaw, LetterKind } from '../../rules/letters/schema.ts'
import { PreviewToolbar } from '../../components/letter/PreviewToolbar.tsx'
import { OWN_DRAFT } from '../shared/storage/drafts.ts'
import type { ObjectionRecord } from '../shared/records/record.ts'
import { buildLetterCase } from './letter-case.ts'
import { DraftNotes } from './draft/DraftNotes.tsx'
import { fieldsFor } from './fields.ts'
import { warningsFor, needsAddress } from './warnings.ts'
import { copyText, downloadText, printAs } from './export-letter.ts'
import { freshDraft } from './draft/inputs.ts'
import { templatesFor } from './templates.ts'
import type { LetterData } from './load-letter-data.ts'
import { formOptions } from './form-options.ts'
import { publicNameOf } from './draft/public-name.ts'
import { SendPart } from './SendPart.tsx'
import { useDraft, type DraftState } from './draft/use-draft.ts'
import { useNoAccount } from './draft/use-no-account.ts'
import { whyOf } from './why-of.ts'
import { withoutNickname } from './draft/without-nickname.ts'

export interface EditorProps {
  letterData: LetterData
  family: LetterLaw
  kind: LetterKind
  /** The record that the letter is about; below, all records. */
  record: ObjectionRecord | null
  records: readonly ObjectionRecord[]
  noAccount: boolean
  today: string
  onSettle: (home: { country: string; land: string | null }) => void
}

/** The form on one side, the letter on the other. */
export function LetterEditor(props: EditorProps) {
  const { letterData, family, kind, record, today } = props
  const { i18n, facts, templates } = letterData
  const fresh = useMemo(() => freshDraft(record), [record])
  const drafting = useDraft(record?.id ?? OWN_DRAFT, fresh)
  useNoAccount(drafting, props.noAccount)
  if (!drafting) return null
  const draft = withoutNickname(drafting.draft, record)
  const edit: DraftState['edit'] = (changes) => drafting.edit('accounts' in changes ? { ...changes, accountsTyped: true } : changes)
  const letterCase = buildLetterCase(props, draft)
  const own = templates[0].texts
  const used = templatesFor(kind, facts, templates, draft.language)
  const letter = composeLetter(used, letterCase)
  const fields = fieldsFor(kind, family)
  const languageNames = new Intl.DisplayNames([i18n.language], { type: 'language' })
  const languages = templates.map(({ language: id }) => ({ id, name: languageNames.of(id) ?? id }))
  return (
    <div class="bench">
      <section class="bench-form" aria-label={i18n.t('letter.form')}>
        <a class="row to-letter" href="#letter">
          {i18n.t('letter.jump')}
        </a>
        <Guarded name={i18n.t('letter.form')} i18n={i18n}>
          <LetterForm
            inputs={letterCase.inputs}
            edit={edit}
            asks={(field) => fields.includes(field)}
            options={formOptions(own, enclosuresFor(letterCase))}
            why={(name) => whyOf(name, letterCase, templates[0])}
            addressNeeded={needsAddress(letterCase)}
            nickname={record && publicNameOf(record.account)}
            today={today}
            i18n={i18n}
          />
        </Guarded>
        <DraftNotes {...drafting} i18n={i18n} />
      </section>
      <section class="bench-letter" id="letter" tabIndex={-1} aria-label={i18n.t('letter.preview')}>
        <Guarded name={i18n.t('letter.preview')} i18n={i18n}>
          <Warnings
            warnings={warningsFor(letterCase, letter.language)}
            due={i18n.date(letterCase.days.due ?? '')}
            letterLanguage={languageNames.of(letter.language) ?? ''}
            i18n={i18n}
          />
          <PreviewToolbar
            languages={languages}
            language={letter.language}
            onLanguage={(language) => edit({ language })}
            onCopy={() => copyText(letterText(letter))}
            onPrint={() => printAs(letter.subject)}
            onDownload={() => downloadText(`${kind}-${today}.txt`, letterText(letter))}
            i18n={i18n}
          />
          <LetterPreview letter={letter} label={i18n.t('letter.preview')} />
          <SendPart {...props} letter={letter} inputs={letterCase.inputs} />
        </Guarded>
      </section>
    </div>
  )
}
