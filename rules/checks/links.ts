import { statementsOf, sourceOrigin, error, type CheckInput, type Problem } from './problem.ts'

/** Every address that a person can open is https, on a known host, and not a repost. */
export function checkLinks(material: CheckInput): Problem[] {
  const known = new Set(material.hosts)
  return linksOf(material).flatMap(({ file, path, url }) => {
    const { protocol, hostname } = new URL(url)
    if (protocol !== 'https:') return [error(file, path, `${url} is not https`, 'link the https address')]
    if (!known.has(hostname))
      return [
        error(
          file,
          path,
          `${hostname} is not on the list of known hosts`,
          'link the primary text instead; if this is it, add the host to rules/data/hosts.json',
        ),
      ]
    return []
  })
}

export interface LinkAt {
  file: string
  path: string
  url: string
}

/** Every link in the rules, with its place. */
export function linksOf(material: Pick<CheckInput, 'rules' | 'origins'>): LinkAt[] {
  const sources = Object.entries(material.rules.sources).flatMap(([id, { url, archived }]) => {
    const { file } = sourceOrigin(material, id)
    return [...at(file, `${id}.url`, url), ...at(file, `${id}.archived`, archived)]
  })
  const statements = statementsOf(material).flatMap(({ file, one }) =>
    [
      'url' in one ? at(file, `${one.id}.url`, one.url) : [],
      'contact' in one ? at(file, `${one.id}.contact`, one.contact) : [],
      'website' in one ? [...at(file, `${one.id}.website`, one.website), ...at(file, `${one.id}.complaint`, one.complaint)] : [],
    ].flat(),
  )
  return [...sources, ...statements]
}

function at(file: string, path: string, url: string | undefined): LinkAt[] {
  return url === undefined ? [] : [{ file, path, url }]
}
