import type { FeedFile } from '../../../rules/feed/envelope.ts'
import { operatorPath, textPath } from '../../../rules/schema/parts.ts'
import { bundledPart, readIndex, type Bundled } from '../rules/bundled-rules.ts'

type OperatorFile = Extract<FeedFile, { role: 'operator' }>
type TextFile = Extract<FeedFile, { role: 'text' }>

/** The operators and sentences that differ from the bundled ones: newer, or unknown to this build. */
export async function notBuiltIn(
  files: readonly FeedFile[],
  bundled: Bundled | null,
): Promise<{ operators: OperatorFile[]; texts: TextFile[] }> {
  const built = bundled ? readIndex(bundled).files : {}
  const operators = files.filter((file) => file.role === 'operator')
  const ids = new Set(operators.map(({ id }) => id))
  const texts = files.filter((file) => file.role === 'text').filter(({ operator }) => operator === undefined || ids.has(operator))
  const own = await Promise.all(texts.map(({ language, operator }) => digestOf(textPath(language, operator))))
  return {
    operators: operators.filter(({ id, sha256 }) => built[operatorPath(id)] !== sha256),
    texts: texts.filter(({ sha256 }, at) => own[at] !== sha256),
  }
}

/** SHA-256 in hex; null for a file that is not bundled. */
async function digestOf(path: string): Promise<string | null> {
  return bundledPart(path).then(
    ({ digest }) => digest,
    () => null,
  )
}
