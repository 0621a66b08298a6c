import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildJsonSchema } from './build.ts'

writeFileSync(join(import.meta.dirname, '../schema.json'), buildJsonSchema())
