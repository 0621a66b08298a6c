import type { Speech } from '../../entrypoints/shared/i18n/translator.ts'
import type { Plan } from '../../entrypoints/shared/records/merge-import.ts'
import type { EntryProblem } from '../../entrypoints/shared/records/import-export.ts'

interface Props {
  plan: Plan
  problems: readonly EntryProblem[]
  onImport: () => void
  speech: Speech
}

const KINDS = ['fresh', 'newer', 'conflicting', 'same', 'older'] as const

/** What importing would do, before it is done; and which entries cannot be, each with its reason. */
export function ImportPlan({ plan, problems, onImport, speech }: Props) {
  const broken = new Set(problems.map(({ path }) => /^records\[\d+\]/.exec(path)?.[0])).size
  const changes = plan.fresh.length + plan.newer.length + plan.conflicting.length
  return (
    <div class="step-form">
      <ul>
        {KINDS.filter((kind) => plan[kind].length > 0).map((kind) => (
          <li key={kind}>{speech.plural(`import.plan.${kind}`, plan[kind].length)}</li>
        ))}
      </ul>
      {broken > 0 && (
        <>
          <p>{speech.plural('import.plan.problems', broken)}</p>
          <ul class="problems detail">
            {problems.map(({ path, key, values }) => (
              <li key={`${path}${key}`}>
                <code>{path}</code>: {speech.word(key, { date: values ? speech.date(values.date) : '' })}
              </li>
            ))}
          </ul>
        </>
      )}
      {changes > 0 ? (
        <button type="button" class="button" onClick={onImport}>
          {speech.word('data.import.go')}
        </button>
      ) : (
        <p>{speech.word('data.import.nothing')}</p>
      )}
    </div>
  )
}
