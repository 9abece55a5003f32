import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const tool = new URL('../bin/care-audit.js', import.meta.url).pathname
const penalty = 'Reviews below four stars cost 150 EUR under our booking terms, and we will deduct it from your deposit.'
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'care-audit-judging-'))
  writeFileSync(join(folder, 'tickets.csv'), 'ticket_id,created_at,status\n1,2026-01-01T09:00:00Z,solved\n')
  writeFileSync(
    join(folder, 'messages.csv'),
    `ticket_id,sent_at,author_role,text\n1,2026-01-01T09:00:00Z,customer,"I gave the boat trip two stars, the engine died twice."\n` +
      `1,2026-01-01T10:00:00Z,agent,"${penalty}"\n`,
  )
  writeFileSync(join(folder, 'care-audit.config.yaml'), 'gate:\n  - { of: findings.error, max: 0 }\n')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function run(...words: readonly string[]): { readonly code: number | null; readonly out: string; readonly err: string } {
  const { PATH = '' } = process.env
  const done = spawnSync(process.execPath, [tool, ...words], { cwd: folder, encoding: 'utf8', env: { PATH }, timeout: 30_000 })
  return { code: done.status, out: done.stdout, err: done.stderr }
}
const files = ['tickets.csv', 'messages.csv', '--now', '2026-02-01']

describe('judging on the command line', () => {
  it('lets --advisory tell what --fail-on finds, and exit 0', () => {
    expect(run('analyze', ...files, '--fail-on', 'error').code).toBe(1)
    expect(run('analyze', ...files, '--fail-on', 'error', '--advisory').code).toBe(0)
    expect(run('check', ...files, '--fail-on', 'error', '--advisory').code).toBe(0)
  })

  it('says on standard error why --fail-on breaks the run, quiet or not', () => {
    writeFileSync(join(folder, 'terms.md'), `${penalty}\n`)
    for (const words of [
      ['analyze', ...files],
      ['check', ...files],
      ['policy', 'terms.md'],
    ]) {
      const { code, out, err } = run(...words, '--fail-on', 'error', '--quiet', '--json')
      expect(code).toBe(1)
      const { error } = JSON.parse(out).summary.findings
      expect(err).toBe(`care-audit: ${error} ${error === 1 ? 'finding' : 'findings'} of severity error (--fail-on error).\n`)
    }
    expect(run('analyze', ...files, '--fail-on', 'error', '--advisory', '--quiet').err).toBe('')
    expect(run('analyze', ...files, '--quiet').err).toBe('')
  })

  it('takes --gate from both commands', () => {
    expect(run('analyze', ...files, '--gate').code).toBe(1)
    expect(run('check', ...files, '--gate').code).toBe(1)
  })

  it('compares with a baseline that is named, though nothing is judged', () => {
    expect(run('baseline', ...files, '--baseline', 'b.json').code).toBe(0)
    const { code, out } = run('analyze', ...files, '--baseline', 'b.json', '--json')
    expect(code).toBe(0)
    const { comparison, gate } = JSON.parse(out)
    expect(comparison).toMatchObject({ baseline: { conversations: 1 }, findings: { added: 0, gone: 0 } })
    expect(gate).toBeUndefined()
  })

  it('writes the instants of “explain --json” as those of the report', () => {
    const { lines, figures } = JSON.parse(run('explain', '1', 'tickets.csv', 'messages.csv', '--json').out)
    expect(lines[0].at).toBe('2026-01-01T09:00:00.000Z')
    expect(figures[0].parts[0]).toMatchObject({ from: '2026-01-01T09:00:00.000Z', to: '2026-01-01T10:00:00.000Z', seconds: 3600 })
  })
})
