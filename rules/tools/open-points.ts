import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { Id } from '../schema/codes.ts'
import { OPERATORS } from '../schema/files.ts'

/** A question that the evidence leaves open. `open.json` is beside the data, for maintainers only: no build ships it. */
const OpenPoint = z.strictObject({ id: Id, service: Id, question: z.string().check(z.minLength(1)) })
export type OpenPoint = z.infer<typeof OpenPoint>

/** The open points of all operators, by operator. Throws if a file is invalid. */
export function openPoints(dir = join(import.meta.dirname, '../data')): OpenPoint[] {
  return readdirSync(join(dir, OPERATORS))
    .toSorted()
    .flatMap((operator) => {
      const path = join(dir, OPERATORS, operator, 'open.json')
      return existsSync(path) ? z.array(OpenPoint).parse(JSON.parse(readFileSync(path, 'utf8'))) : []
    })
}
