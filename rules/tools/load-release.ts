import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { buildRules, buildTexts } from './build.ts'
import { fileName, type FeedFile } from '../feed/envelope.ts'
import { readFolder } from '../feed/folder-on-disk.ts'
import { envelopeIn } from '../feed/verify-folder.ts'
import { admitParts, readFeedRules, readFeedText } from '../feed/verify-file.ts'
import { joinParts } from '../engine/join-parts.ts'
import { AUTHORITIES, INDEX, IndexPart, isAuthoritiesPart, isOperatorPart, operatorPath } from '../schema/parts.ts'
import { OPERATORS } from '../schema/files.ts'
import { parseRules } from '../schema/parse-rules.ts'
import type { Rules } from '../schema/schema.ts'

export interface Release {
  rules: Rules
  /** The sentences by id; empty if the release has none in this language. */
  texts: Record<string, string>
}

/** Loads rules from wherever a maintainer has them: a published feed, a checkout, the folder `rules/data`, a built extension, or a `rules.json`. */
export function loadRelease(path: string, language: string): Release {
  if (!existsSync(path)) throw new Error(`There is no ${path}`)
  if (!statSync(path).isDirectory()) return { rules: parseRules(readJson(path)), texts: {} }
  if (existsSync(join(path, 'rules/data'))) return loadRelease(join(path, 'rules/data'), language)
  if (existsSync(join(path, 'release.json')) && !existsSync(join(path, OPERATORS)))
    throw new Error(
      `${path} is laid out as before format 2, without a folder for each operator: name a build or a feed that was made from it`,
    )
  if (existsSync(join(path, 'release.json'))) return { rules: buildRules(path), texts: textsIn(join(path, '../text'), language) }
  if (existsSync(join(path, INDEX))) return fromBuild(path, language)
  // Before format 2 they were all in one file.
  if (existsSync(join(path, 'rules.json'))) return { rules: parseRules(readJson(join(path, 'rules.json'))), texts: {} }
  return fromFeed(path, language)
}

function fromFeed(path: string, language: string): Release {
  const folder = readFolder(path)
  const envelope = envelopeIn(folder)
  if (!envelope) throw new Error(`${path} holds neither rules nor a feed`)
  const bytesOf = (wanted: (file: FeedFile) => boolean): Uint8Array[] =>
    envelope.files.filter(wanted).map((file) => folder.get(fileName(file)) ?? new Uint8Array())
  const [index, authorities, rules] = (['index', 'authorities', 'rules'] as const).map(
    (role) => bytesOf((file) => file.role === role)[0] ?? new Uint8Array(),
  )
  const texts = bytesOf((file) => file.role === 'text' && file.language === language).map((bytes) => readFeedText(bytes, language).texts)
  return {
    rules:
      envelope.format === 1
        ? readFeedRules(rules ?? new Uint8Array(), envelope)
        : admitParts(
            {
              index: index ?? new Uint8Array(),
              authorities: authorities ?? new Uint8Array(),
              operators: bytesOf((file) => file.role === 'operator'),
            },
            envelope,
            { now: Date.now(), build: null },
          ).rules,
    texts: Object.assign({}, ...texts),
  }
}

function fromBuild(path: string, language: string): Release {
  const index = IndexPart.parse(readJson(join(path, INDEX)))
  const operators = index.operators.map(({ id }) => readJson(join(path, operatorPath(id))))
  const authorities = readJson(join(path, AUTHORITIES))
  if (!operators.every(isOperatorPart) || !isAuthoritiesPart(authorities)) throw new Error(`${path} holds no rules that this version reads`)
  return { rules: parseRules(joinParts(index, operators, authorities)), texts: textsIn(join(path, 'text'), language) }
}

function textsIn(path: string, language: string): Record<string, string> {
  return buildTexts(path).find((text) => text.language === language)?.texts ?? {}
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'))
}
