import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

const repository = realpathSync(new URL('..', import.meta.url).pathname)
const read = (path: string): string => readFileSync(join(repository, path), 'utf8')

interface Step {
  readonly name?: string
  readonly uses?: string
  readonly run?: string
  readonly shell?: string
}
const action = parse(read('.github/actions/care-audit/action.yml'))
const steps: readonly Step[] = action.runs.steps
const audit = steps.find(step => step.name === 'Audit')?.run ?? ''

/** Runs the action's own script as GitHub would, with the tool of this repository where the action builds it. */
function runAudit(inputs: { readonly command: string; readonly files: string; readonly config?: string; readonly arguments?: string }) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'care-audit-action-')))
  const home = join(folder, 'temp', 'care-audit')
  mkdirSync(home, { recursive: true })
  for (const name of ['bin', 'dist', 'package.json', 'node_modules']) symlinkSync(join(repository, name), join(home, name))
  cpSync(join(repository, 'fixtures/sample-shop'), join(folder, 'exports'), { recursive: true })
  for (const name of ['summary', 'output']) writeFileSync(join(folder, name), '')
  const { PATH = '' } = process.env
  const done = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', audit], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 60_000,
    env: {
      PATH,
      CI: 'true',
      RUNNER_TEMP: join(folder, 'temp'),
      GITHUB_STEP_SUMMARY: join(folder, 'summary'),
      GITHUB_OUTPUT: join(folder, 'output'),
      AUDIT_COMMAND: inputs.command,
      AUDIT_FILES: inputs.files,
      AUDIT_CONFIG: inputs.config ?? '',
      AUDIT_ARGUMENTS: inputs.arguments ?? '',
      AUDIT_OUTPUT: 'reports',
    },
  })
  const told = { code: done.status, err: done.stderr, output: readFileSync(join(folder, 'output'), 'utf8'), names: readdirSync(folder) }
  const reports = told.names.includes('reports') ? readdirSync(join(folder, 'reports')).sort() : []
  const summary = readFileSync(join(folder, 'summary'), 'utf8')
  rmSync(folder, { recursive: true, force: true })
  return { ...told, reports, summary }
}

describe('the action', () => {
  it('writes no input into a script, where it could become part of it', () => {
    for (const step of steps) expect(step.run ?? '').not.toContain('${{')
  })

  it('and the workflows pin what they use by commit', () => {
    const texts = [read('.github/actions/care-audit/action.yml'), read('.github/workflows/ci.yml')]
    for (const text of texts) {
      for (const [, used = ''] of text.matchAll(/uses: (\S+)/g)) {
        expect(used).toMatch(/^\.\/\.github\/actions\/[a-z-]+$|^[\w-]+\/[\w-]+@[0-9a-f]{40}$/)
      }
    }
  })

  it('audits several exports, leaves every report and the summary, and tells the code', () => {
    const { code, err, output, reports, summary } = runAudit({
      command: 'analyze',
      files: 'exports/tickets.csv\nexports/messages.csv\n',
      arguments: '--tz\nEurope/Vilnius\n',
    })
    expect(code, err).toBe(0)
    expect(output).toBe('exit-code=0\n')
    expect(reports).toEqual(['report.html', 'report.json', 'report.junit.xml', 'report.md', 'report.sarif', 'summary.md'])
    expect(summary).toMatch(/^## Customer care audit/)
  })

  it('takes names with blanks and shell words as names', () => {
    const { code, err, names, output } = runAudit({ command: 'analyze', files: 'exports/tickets.csv; touch hit\n$(touch hit2)' })
    expect(code, err).toBe(2)
    expect(output).toBe('exit-code=2\n')
    expect(names).not.toContain('hit')
    expect(names).not.toContain('hit2')
  })
})
