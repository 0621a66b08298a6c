import { execFile } from 'node:child_process'
import { createServer } from 'node:http'
import { expect, test } from 'vitest'

/** Runs the command against an archive that gives every text the same answer. */
async function run(status: number, ...args: string[]): Promise<{ failed: boolean; out: string; err: string }> {
  const server = createServer((_, response) => void response.writeHead(status, { 'content-type': 'text/plain' }).end('We train AI.'))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  try {
    return await new Promise((resolve) => {
      execFile(process.execPath, ['rules/tools/watch.ts', '--base', base, ...args], (error, out, err) => {
        resolve({ failed: error !== null, out, err })
      })
    })
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

test('the command says in its last line that nothing changed', async () => {
  const { failed, out } = await run(200)
  expect(failed).toBe(false)
  expect(out.trim().split('\n').at(-1)).toMatch(/^0 changed, [1-9]\d* the same, \d+ to look at by hand, 0 not reached\.$/)
})

test('the command fails if nothing could be compared', async () => {
  const { failed, out, err } = await run(404)
  expect(failed).toBe(true)
  expect(out).toContain('moved or gone')
  expect(err).toBe('No document could be compared.\n')
})
