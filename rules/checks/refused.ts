import { isReadable, isShort, longNames } from '../engine/refusals.ts'
import { splitRules } from '../engine/split-rules.ts'
import { FILE_LIMIT, STORED_LIMIT } from '../feed/envelope.ts'
import { operatorFile } from '../schema/files.ts'
import type { Rules } from '../schema/schema.ts'
import { error, sourceOrigin, statementsOf, type CheckInput, type Problem } from './problem.ts'

/** Catches, before signing, what the extension would refuse in any release. */
export function checkRefused(material: CheckInput): Problem[] {
  return [...names(material), ...strings(material), ...twice(material.rules), ...sizes(material)]
}

function names({ rules }: CheckInput): Problem[] {
  return longNames(rules).map((name) =>
    error('rules/data', name, `a name of ${name.length} characters does not fit where names stand`, 'choose a shorter one'),
  )
}

function strings(material: CheckInput): Problem[] {
  const { services, operators } = material.rules
  const parts: { file: string; path: string; value: unknown }[] = [
    ...statementsOf(material).map(({ file, one }) => ({ file, path: one.id, value: one })),
    ...services.map((one) => ({ file: operatorFile(one.operator, 'services'), path: one.id, value: one })),
    ...operators.map((one) => ({ file: operatorFile(one.id, 'operators'), path: one.id, value: one })),
    ...Object.entries(material.rules.sources).map(([id, one]) => ({ file: sourceOrigin(material, id).file, path: id, value: one })),
  ]
  return parts.flatMap(({ file, path, value }) => [
    ...(isReadable(value) ? [] : [error(file, path, 'it holds a character that nobody sees', 'take out controls and marks of direction')]),
    ...(isShort(value) ? [] : [error(file, path, 'something in it is longer than titles and addresses are', 'say it shorter')]),
  ])
}

function twice({ services, operators, jurisdictions }: Rules): Problem[] {
  return Object.entries({ services, operators, jurisdictions }).flatMap(([kind, all]) => {
    const ids = all.map(({ id }) => id)
    return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))].map((id) =>
      error('rules/data', `${kind}.${id}`, 'the id is already used', 'choose another id; ids are never used twice'),
    )
  })
}

/** Size in bytes of the files that a device fetches: index and authorities, the operators it shows, and their sentences in one language. */
function sizes({ rules, texts }: CheckInput): Problem[] {
  const { index, operators, authorities } = splitRules(rules)
  const parts = [index, authorities, ...operators].map(bytes)
  const language = Math.max(0, ...texts.map(bytes))
  const atInstall = operators.filter(({ operator }) => operator.atInstall).map(bytes)
  const stored = [bytes(index), bytes(authorities), ...atInstall, language].reduce((sum, size) => sum + size, 0)
  const todo = 'take out what nobody reads any more'
  return [
    ...(Math.max(...parts, language) > FILE_LIMIT ? [error('rules/data', 'size', `a file has more than ${FILE_LIMIT} bytes`, todo)] : []),
    ...(stored > STORED_LIMIT ? [error('rules/data', 'size', `a device would store more than ${STORED_LIMIT} bytes`, todo)] : []),
  ]
}

function bytes(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length
}
