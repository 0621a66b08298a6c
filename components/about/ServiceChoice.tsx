import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'

interface Props {
  services: readonly { id: string; name: string }[]
  onPick: (service: string) => void
  i18n: I18n
}

/** Shown if the address names no service in the rules. */
export function ServiceChoice({ services, onPick, i18n }: Props) {
  return (
    <main class="report">
      <h1>{i18n.t('report.choose')}</h1>
      <ul class="plain-list">
        {services.map(({ id, name }) => (
          <li key={id}>
            <button type="button" class="link row" onClick={() => onPick(id)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
    </main>
  )
}
