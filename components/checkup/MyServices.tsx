import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import type { ListedGroup } from '../../entrypoints/shared/checkup/listed.ts'
import { ServiceRow, type RowActions } from './ServiceRow.tsx'

interface Props extends RowActions {
  groups: readonly ListedGroup[]
  i18n: I18n
  today: string
}

/** The services that the person uses, grouped by what is left to do. */
export function MyServices({ groups, i18n, ...row }: Props) {
  return (
    <>
      {groups.map(({ group, services }) => (
        <section key={group} class={`group group-${group}`} aria-labelledby={`group-${group}`}>
          <h3 id={`group-${group}`}>
            {i18n.t(`checkup.group.${group}`)} <span class="meta">{services.length}</span>
          </h3>
          <ul>
            {services.map((listed) => (
              <ServiceRow key={listed.id} listed={listed} group={group} {...row} i18n={i18n} />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
