import { useState } from 'preact/hooks'
import { KindPicker } from '../../components/letter/KindPicker.tsx'
import { NoAccount } from '../../components/popup/NoAccount.tsx'
import { NoLetters } from '../../components/letter/NoLetters.tsx'
import { PrivateBar } from '../../components/ui/PrivateBar.tsx'
import { ResidencePicker } from '../../components/letter/ResidencePicker.tsx'
import { FieldErrors } from '../../components/form/FieldErrors.tsx'
import { kindsFor } from '../../rules/letters/compose.ts'
import type { LetterKind } from '../../rules/letters/schema.ts'
import { inPrivateWindow } from '../shared/storage/private-window.ts'
import { storedResidence, write, type StoredResidence } from '../shared/storage/storage.ts'
import { today } from '../shared/dates.ts'
import { useConsent } from '../shared/hooks/use-consent.ts'
import { useWrite } from '../../components/ui/use-write.ts'
import { LetterEditor } from './LetterEditor.tsx'
import type { LetterData } from './load-letter-data.ts'
import type { PageParams } from './page-params.ts'
import { useRecords } from './use-records.ts'

interface Props {
  letterData: LetterData
  params: PageParams
}

/** Where the person lives decides which letters there are; the kind of letter decides everything else. */
export function LetterPage({ letterData, params }: Props) {
  const { i18n, facts, templates, countries } = letterData
  const { family, residence } = facts
  const [picked, setPicked] = useState<LetterKind | null>(params.kind)
  const records = useRecords()
  const record = records?.find(({ id }) => id === params.record) ?? null
  const kinds = kindsFor(templates[0], family)
  const kind = kinds.find((one) => one === picked) ?? kinds[0]
  const texts = templates[0].texts
  const day = today()
  const { problem, write: keep } = useWrite(i18n)
  const isPrivate = inPrivateWindow()
  const consent = useConsent(isPrivate)
  const settle = (place: StoredResidence): void => void keep(() => write(storedResidence, place))
  return (
    <>
      {isPrivate && <PrivateBar {...consent} i18n={i18n} />}
      <main class="desk">
        <header class="desk-head">
          <h1>{i18n.t('letter.title')}</h1>
          <p>{i18n.t('letter.intro')}</p>
          <ResidencePicker residence={residence} countries={countries} onPick={settle} i18n={i18n} />
          <FieldErrors sentences={problem ? [problem] : []} />
          <NoAccount {...facts} i18n={i18n} today={day} />
        </header>
        {family && kind ? (
          <>
            <KindPicker
              kinds={kinds.map((id) => ({ id, label: texts[`kind.${id}.${family}`] ?? id }))}
              kind={kind}
              purpose={texts[`purpose.${kind}.${family}`] ?? ''}
              onPick={setPicked}
              i18n={i18n}
            />
            {records && (
              <LetterEditor {...{ letterData, family, kind, record, records, noAccount: params.noAccount, today: day }} onSettle={settle} />
            )}
          </>
        ) : (
          residence.country !== null && <NoLetters facts={facts} texts={texts} today={day} i18n={i18n} />
        )}
        <footer class="part meta">{i18n.t('letter.advice')}</footer>
      </main>
    </>
  )
}
