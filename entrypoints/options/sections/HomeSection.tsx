import { useMemo } from 'preact/hooks'
import { SelectField } from '../../../components/form/SelectField.tsx'
import { Outcome } from '../../../components/options/Outcome.tsx'
import { Section } from '../../../components/options/Section.tsx'
import { useStored } from '../../shared/hooks/use-stored.ts'
import type { I18n } from '../../shared/i18n/translator.ts'
import { countryOptions, type Directory } from '../../shared/rules/directory.ts'
import { storedResidence as homeItem, write, type StoredResidence } from '../../shared/storage/storage.ts'
import { useSetting } from '../use-setting.ts'

interface Props {
  directory: Directory | null
  i18n: I18n
}

/** Where the person lives, and in which federal state if that makes a difference. */
export function HomeSection({ directory, i18n }: Props) {
  const home = useStored(homeItem)
  const { keep, outcome } = useSetting(i18n)
  const countries = useMemo(() => (directory ? countryOptions(directory, i18n) : []), [directory, i18n])
  if (home === undefined) return <Section id="home" title={i18n.t('options.home')} />
  const save = (picked: StoredResidence): void => void keep(() => write(homeItem, picked))
  const stored =
    home && !countries.some(({ id }) => id === home.country) ? [{ id: home.country, name: i18n.country(home.country), lands: [] }] : []
  const known = [...stored, ...countries]
  const lands = known.find(({ id }) => id === home?.country)?.lands ?? []
  return (
    <Section id="home" title={i18n.t('options.home')}>
      {home === null && <p>{i18n.t('options.home.guess')}</p>}
      <SelectField
        label={i18n.t('country.label')}
        why={i18n.t('country.why')}
        options={labelled(known)}
        value={home?.country ?? null}
        none={home ? undefined : i18n.t('country.pick')}
        onPick={(country) => country && save({ country, land: null })}
      />
      {home && lands.length > 0 && (
        <SelectField
          label={i18n.t('country.land')}
          options={labelled(lands)}
          value={home.land}
          none={i18n.t('country.land.none')}
          onPick={(land) => save({ country: home.country, land })}
        />
      )}
      <Outcome {...outcome} />
    </Section>
  )
}

function labelled(all: readonly { id: string; name: string }[]): { id: string; label: string }[] {
  return all.map(({ id, name }) => ({ id, label: name }))
}
