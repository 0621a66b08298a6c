import { FieldErrors } from '../../components/form/FieldErrors.tsx'
import { LandSelect } from '../../components/popup/LandSelect.tsx'
import { useWrite } from '../../components/ui/use-write.ts'
import type { Finding } from '../../rules/engine/find.ts'
import { landOptions } from '../shared/rules/directory.ts'
import type { I18n } from '../shared/i18n/translator.ts'
import { storedResidence, write } from '../shared/storage/storage.ts'

interface Props {
  finding: Pick<Finding, 'lands' | 'person'>
  i18n: I18n
}

/** Asks for the federal state if that decides which authority takes the complaint. */
export function LandQuestion({ finding: { lands, person }, i18n }: Props) {
  const { problem, write: keep } = useWrite(i18n)
  const { country, land } = person
  if (country === null || lands.length === 0) return null
  return (
    <div class="screen-only picker">
      <p class="detail">{i18n.t('country.land.why')}</p>
      <LandSelect
        lands={landOptions(lands, i18n)}
        land={land}
        onPick={(picked) => void keep(() => write(storedResidence, { country, land: picked }))}
        i18n={i18n}
      />
      <FieldErrors sentences={problem ? [problem] : []} />
    </div>
  )
}
