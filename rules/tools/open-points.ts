import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { Id } from '../schema/codes.ts'
import { OPERATORS } from '../schema/files.ts'

/** A question that the evidence leaves open. It stands in `open.json` beside what is known, for maintainers alone: no build carries it. */
const OpenPoint = z.strictObject({ id: Id, service: Id, question: z.string().check(z.minLength(1)) })
export type OpenPoint = z.infer<typeof OpenPoint>

/** Those of all operators, by operator. Throws if a file is not as it should be. */
export function openPoints(dir = join(import.meta.dirname, '../data')): OpenPoint[] {
  return readdirSync(join(dir, OPERATORS))
    .toSorted()
    .flatMap((operator) => {
      const path = join(dir, OPERATORS, operator, 'open.json')
      return existsSync(path) ? z.array(OpenPoint).parse(JSON.parse(readFileSync(path, 'utf8'))) : []
    })
}
