import { useId } from 'preact/hooks'
import type { CountryOption } from '../../entrypoints/shared/rules/directory.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'

interface Props {
  lands: CountryOption['lands']
  land: string | null
  onPick: (land: string | null) => void
  i18n: I18n
}

/** The federal state, only if one makes a difference. */
export function LandSelect({ lands, land, onPick, i18n }: Props) {
  const id = useId()
  if (lands.length === 0) return null
  return (
    <>
      <label for={id}>{i18n.t('country.land')}</label>
      <select
        id={id}
        value={land ?? ''}
        onChange={(event) => {
          const picked = event.currentTarget.value || null
          // Shows what is stored, not what was requested.
          event.currentTarget.value = land ?? ''
          onPick(picked)
        }}
      >
        <option value="">{i18n.t('country.land.none')}</option>
        {lands.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
    </>
  )
}
