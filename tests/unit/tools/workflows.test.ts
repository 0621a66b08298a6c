import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const DIR = '.github/workflows'
const scripts: Record<string, string> = JSON.parse(readFileSync('package.json', 'utf8')).scripts
const workflows = readdirSync(DIR).map((name) => [name, readFileSync(`${DIR}/${name}`, 'utf8')] as const)

describe.each(workflows)('%s', (_, text) => {
  it('pins every action by its commit and names the version', () => {
    const uses = text.split('\n').filter((line) => /\buses:/.test(line))
    expect(uses.filter((line) => !/uses: [\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([])
  })

  it('takes away all permissions before it gives any', () => {
    expect(text).toMatch(/^permissions:( \{\}|\n {2}contents: read\n)/m)
  })

  it('runs only scripts that exist', () => {
    const named = [...text.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, name]) => name ?? '')
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([])
  })
})

it('every push to every branch is checked', () => {
  expect(workflow('checks.yml')).toMatch(/^on:\n {2}push:\n {4}branches: \['\*\*'\]\n/m)
})

describe('the job that holds the secret', () => {
  const jobs = workflow('rules-feed.yml').split(/^ {2}(?=\w+:\n)/m)
  const holding = jobs.filter((job) => job.includes('secrets.'))

  it('is one, and installs and tests nothing', () => {
    expect(holding.map((job) => job.split(':', 1)[0])).toEqual(['sign'])
    expect(holding[0]).not.toMatch(/npm |npx |cache:/)
    expect(holding[0]?.match(/run: .*/g)).toEqual(['run: node rules/tools/sign-alone.ts feed'])
    expect(holding[0]).toContain('permissions:\n      contents: read\n')
    expect(holding[0]).toContain('environment: rules-feed\n')
  })

  it('runs a file that imports nothing but Node', () => {
    const imports = [...readFileSync('rules/tools/sign-alone.ts', 'utf8').matchAll(/from '([^']+)'|import\(/g)].map(([, name]) => name)
    expect(imports.filter((name) => !name?.startsWith('node:'))).toEqual([])
  })

  it('hands on what another job judges before it is served', () => {
    expect(workflow('rules-feed.yml')).toMatch(/ {2}publish:\n {4}needs: sign\n[^]*rules:publish[^]* {2}serve:\n {4}needs: publish\n/)
  })
})

describe('what runs in a shell', () => {
  let dir: string
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'workflow-'))
  })
  afterEach(() => rmSync(dir, { recursive: true }))

  const at = (name: string): string => join(dir, name)
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], { encoding: 'utf8' })

  /** Runs a step as GitHub does, with these programs instead of the real ones. */
  function run(
    script: string,
    env: Record<string, string>,
    programs: Record<string, string> = {},
  ): { status: number | null; said: string } {
    mkdirSync(at('bin'))
    for (const [name, body] of Object.entries(programs)) {
      writeFileSync(at(`bin/${name}`), `#!/usr/bin/env bash\n${body}\n`)
      chmodSync(at(`bin/${name}`), 0o755)
    }
    const path = `${at('bin')}:${process.env['PATH']}`
    const { status, stdout } = spawnSync('bash', ['-e', '-c', script], {
      cwd: dir,
      env: { ...process.env, ...env, PATH: path },
      encoding: 'utf8',
    })
    return { status, said: stdout }
  }

  describe('what was published before', () => {
    const script = scriptOf('rules-feed.yml', 'Fetch what is published now')

    it('is nothing if there is no such branch', () => {
      git('init', '--quiet', '--bare', at('remote'))
      expect(run(script, { REMOTE: at('remote') })).toMatchObject({ status: 0, said: 'Nothing was published before.\n' })
      expect(existsSync(at('site/feed.txt'))).toBe(false)
    })

    it('is what the branch holds', () => {
      git('init', '--quiet', '--initial-branch', 'rules-feed', at('remote'))
      writeFileSync(at('remote/feed.txt'), 'signed')
      git('-C', at('remote'), 'add', '.')
      git('-C', at('remote'), 'commit', '--quiet', '--message', 'Publish')
      expect(run(script, { REMOTE: at('remote') }).status).toBe(0)
      expect(readFileSync(at('site/feed.txt'), 'utf8')).toBe('signed')
    })

    it('is never taken for nothing because the host does not answer', () => {
      expect(run(script, { REMOTE: at('nowhere') }).status).not.toBe(0)
    })
  })

  describe('every Monday', () => {
    const list = scriptOf('recheck.yml', 'List what is due')
    const npm = (check: string, links: string): Record<string, string> => ({
      npm: `case $3 in rules:check) echo '${check}' ;; *) echo '${links}'; exit 1 ;; esac`,
    })
    const found = (check: string, links: string): string => {
      writeFileSync(at('output'), '')
      expect(run(list, { GITHUB_OUTPUT: at('output') }, npm(check, links)).status).toBe(0)
      return readFileSync(at('output'), 'utf8')
    }

    it.each([
      ['a statement is due', 'due   rules/data/x.json', 'In order (3)'],
      ['the rules have a mistake', 'error rules/data/x.json', 'In order (3)'],
      ['a page is gone', 'The rules hold', 'Dead: find the page anew, or an archived copy (1)'],
      ['a page has moved', 'The rules hold', 'Moved: link the new address (2)'],
    ])('there is something to do if %s', (_, check, links) => {
      expect(found(check, links)).toBe('found=true\n')
    })

    it('there is nothing to do if all is well, nor if no link could be opened', () => {
      expect(found('The rules hold (0 due for a fresh look).', '')).toBe('')
    })

    it.each([
      ['', /^issue create --title Rules due for a fresh look, \d{4}-\d\d-\d\d --label recheck --body-file body.md$/m],
      ['7', /^issue comment 7 --body-file body.md$/m],
    ])('an issue is opened, or the open one is told (%j)', (open, command) => {
      const lines = Array.from({ length: 400 }, (_, n) => `due   statement ${n} ${'x'.repeat(120)}`)
      writeFileSync(at('check.txt'), lines.join('\n'))
      writeFileSync(at('links.txt'), 'In order (3)')
      writeFileSync(at('open.txt'), 'open  acme (open-acme-1): Why?')
      const gh = { gh: `echo "$*" >> calls; case "$2" in list) echo '${open}' ;; esac` }
      expect(run(scriptOf('recheck.yml', 'Open the issue, or add to the one that is open'), {}, gh).status).toBe(0)
      expect(readFileSync(at('calls'), 'utf8')).toMatch(command)
      const body = readFileSync(at('body.md'), 'utf8')
      expect(body).toContain(lines[0])
      expect(body).toContain('open  acme (open-acme-1): Why?')
      // GitHub's limit is 65,536 characters.
      expect(body.length).toBeLessThan(65_536)
      expect(body.match(/^```$/gm)).toHaveLength(6)
    })

    const compare = scriptOf('recheck.yml', 'Compare the documents')
    it.each([
      ['a document changed', '1 changed, 60 the same, 0 to look at by hand, 2 not reached.', 0, 'state=changed\n'],
      ['one is gone', '0 changed, 60 the same, 1 to look at by hand, 0 not reached.', 0, 'state=changed\n'],
      ['ten are gone', '0 changed, 60 the same, 10 to look at by hand, 0 not reached.', 0, 'state=changed\n'],
      ['ten changed', '10 changed, 60 the same, 0 to look at by hand, 0 not reached.', 0, 'state=changed\n'],
      ['nothing changed', '0 changed, 60 the same, 0 to look at by hand, 0 not reached.', 0, 'state=same\n'],
      ['nothing changed in those that were reached', '0 changed, 60 the same, 0 to look at by hand, 10 not reached.', 0, ''],
      ['nothing could be compared', '0 changed, 0 the same, 3 to look at by hand, 60 not reached.', 1, ''],
    ])('the issue about documents is told if %s', (_, last, status, output) => {
      writeFileSync(at('output'), '')
      const npm = { npm: `echo "$*" >> calls; echo '## A document'; echo '${last}'; exit ${status}` }
      expect(run(compare, { GITHUB_OUTPUT: at('output') }, npm).status).toBe(0)
      expect(readFileSync(at('output'), 'utf8')).toBe(output)
      expect(readFileSync(at('calls'), 'utf8')).toBe('run --silent rules:watch -- --most 60000\n')
    })

    it.each([
      [
        'opened',
        'changed',
        '',
        '',
        [/^issue create --title Documents that the rules cite have changed --label documents --body-file body.md$/],
      ],
      ['renewed, and people told', 'changed', '7', 'old', [/^issue edit 7 --body-file body.md$/, /^issue comment 7 --body /]],
      ['renewed in silence', 'changed', '7', 'same', [/^issue edit 7 --body-file body.md$/]],
      ['closed', 'same', '7', '', [/^issue close 7 --comment /]],
      ['left alone', 'same', '', '', []],
    ])('the issue about documents is %s', (_, STATE, open, before, commands) => {
      writeFileSync(at('watch.md'), '## A document\n\n1 changed\n')
      const view = before === 'same' ? `sed 's/$/\\r/' body.md` : `echo '${before}'`
      const gh = { gh: `echo "$*" >> calls; case "$2" in list) echo '${open}' ;; view) ${view} ;; esac` }
      const script = scriptOf('recheck.yml', 'Open, renew or close the issue about the documents')
      expect(run(script, { STATE }, gh).status).toBe(0)
      const calls = readFileSync(at('calls'), 'utf8').trim().split('\n')
      const done = calls.filter((call) => !/^label create documents |^issue (list|view) /.test(call))
      expect(done).toHaveLength(commands.length)
      for (const [index, command] of commands.entries()) expect(done[index]).toMatch(command)
      expect(readFileSync(at('body.md'), 'utf8')).toMatch(/rules\/README\.md.*When a document has changed[^]*## A document/)
    })
  })
})

function workflow(name: string): string {
  return readFileSync(join(DIR, name), 'utf8')
}

/** The lines of a step's `run: |`. */
function scriptOf(name: string, step: string): string {
  const [, after = ''] = workflow(name).split(`- name: ${step}\n`)
  const [, block = ''] = /\n {8}run: \|\n((?: {10}.*\n|\n)+)/.exec(`\n${after}`) ?? []
  if (!block) throw new Error(`${name} has no step "${step}" with a script`)
  return block.replaceAll(/^ {10}/gm, '')
}
