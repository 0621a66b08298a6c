import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'

interface Told {
  id: string
  disputed?: boolean | undefined
}

/** Whether sources contradict each other, and there is a sentence for each version. */
export function hasVersions({ id, disputed }: Told, { fact }: Pick<I18n, 'fact'>): boolean {
  return disputed === true && fact(`${id}.a`) !== '' && fact(`${id}.b`) !== ''
}

/** Both versions if sources contradict each other; otherwise nothing. */
export function Versions({ statement, i18n }: { statement: Told; i18n: I18n }) {
  if (!hasVersions(statement, i18n)) return null
  const { id } = statement
  return (
    <div class="versions">
      <p>{i18n.t('evidence.disputed')}</p>
      <ul>
        <li>{`${i18n.t('evidence.version.a')} ${i18n.fact(`${id}.a`)}`}</li>
        <li>{`${i18n.t('evidence.version.b')} ${i18n.fact(`${id}.b`)}`}</li>
      </ul>
    </div>
  )
}
