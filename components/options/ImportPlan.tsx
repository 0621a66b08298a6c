import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import type { Plan } from '../../entrypoints/shared/records/merge-import.ts'
import type { EntryProblem } from '../../entrypoints/shared/records/import-export.ts'

interface Props {
  plan: Plan
  /** Entries that cannot be imported; `problems` says what is wrong with the first of them. */
  broken: number
  problems: readonly EntryProblem[]
  /** For how many services it would add whether the person uses them. */
  ticks: number
  /** For how many opt-outs it would add whether they worked. */
  tried: number
  onImport: () => void
  i18n: I18n
}

const KINDS = ['fresh', 'newer', 'conflicting', 'same', 'older'] as const

/** What importing would do, before it is done; and which entries cannot be imported, each with its reason. */
export function ImportPlan({ plan, broken, problems, ticks, tried, onImport, i18n }: Props) {
  const others = broken - new Set(problems.map(({ path }) => /^records\[\d+\]/.exec(path)?.[0])).size
  const changes = plan.fresh.length + plan.newer.length + plan.conflicting.length + ticks + tried
  return (
    <div class="step-form">
      <ul>
        {KINDS.filter((kind) => plan[kind].length > 0).map((kind) => (
          <li key={kind}>{i18n.plural(`import.plan.${kind}`, plan[kind].length)}</li>
        ))}
        {ticks > 0 && <li>{i18n.plural('import.plan.ticks', ticks)}</li>}
        {tried > 0 && <li>{i18n.plural('import.plan.tried', tried)}</li>}
      </ul>
      {broken > 0 && (
        <>
          <p>{i18n.plural('import.plan.problems', broken)}</p>
          <ul class="problems detail">
            {problems.map(({ path, key, values }) => (
              <li key={`${path}${key}`}>
                <code>{path}</code>: {i18n.t(key, { date: values ? i18n.date(values.date) : '' })}
              </li>
            ))}
            {others > 0 && <li>{i18n.plural('import.plan.others', others)}</li>}
          </ul>
        </>
      )}
      {changes > 0 ? (
        <button type="button" class="button" onClick={onImport}>
          {i18n.t('data.import.go')}
        </button>
      ) : (
        <p>{i18n.t('data.import.nothing')}</p>
      )}
    </div>
  )
}
