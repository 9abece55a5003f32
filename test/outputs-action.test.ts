import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { parse } from 'yaml'

vi.setConfig({ testTimeout: 300_000 })

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
    timeout: 120_000,
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

  it.each([
    ['holds', 0],
    ['breaks', 1],
  ])('judges the sample shop by limits: %s', (name, expected) => {
    const config = join(repository, `.github/actions/care-audit/test/${name}.config.yaml`)
    const { code, err, output, summary } = runAudit({ command: 'check', files: 'exports/tickets.csv\nexports/ratings.csv', config })
    expect(code, err).toBe(expected)
    expect(output).toBe(`exit-code=${expected}\n`)
    expect(summary).toContain(expected === 0 ? 'Gate passed' : '**Gate failed**')
    expect(err.startsWith('::error file=')).toBe(expected === 1)
  })

  it('takes names with blanks and shell words as names', () => {
    const { code, err, names, output } = runAudit({ command: 'analyze', files: 'exports/tickets.csv; touch hit\n$(touch hit2)' })
    expect(code, err).toBe(2)
    expect(output).toBe('exit-code=2\n')
    expect(names).not.toContain('hit')
    expect(names).not.toContain('hit2')
  })
})

describe('the recipes of the README', () => {
  const recipes = [...read('README.md').matchAll(/^```yml\n([\s\S]*?)^```/gm)].map(([, text = '']) => text)

  it('are YAML: the gate, two workflows and a pipeline', () => {
    expect(recipes.map(text => Object.keys(parse(text)))).toEqual([
      ['gate'],
      ['name', 'on', 'permissions', 'jobs'],
      ['name', 'on', 'permissions', 'jobs'],
      ['care-audit', 'care-baseline'],
    ])
  })

  it('use inputs that the action has, and pin what they use by commit or say whose version it is', () => {
    for (const text of recipes.slice(1, 3)) {
      for (const job of Object.values<{ readonly steps: readonly (Step & { readonly with?: object })[] }>(parse(text).jobs)) {
        for (const step of job.steps) {
          if (step.uses?.includes('/care-audit/.github/') === true)
            for (const name of Object.keys(step.with ?? {})) expect(Object.keys(action.inputs)).toContain(name)
          else if (step.uses !== undefined) expect(step.uses).toMatch(/@[0-9a-f]{40}$|^github\/codeql-action\/upload-sarif@v4$/)
        }
      }
    }
  })

  it('show a gate that judges the sample shop: a baseline first, then a check of the same files', () => {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'care-audit-gate-')))
    try {
      cpSync(join(repository, 'fixtures/sample-shop'), join(folder, 'exports'), { recursive: true })
      writeFileSync(join(folder, 'care-audit.config.yaml'), recipes[0] ?? '')
      const run = (...words: readonly string[]) =>
        spawnSync(process.execPath, [join(repository, 'bin/care-audit.js'), ...words], {
          cwd: folder,
          encoding: 'utf8',
          env: { PATH: process.env['PATH'] ?? '' },
          timeout: 120_000,
        })
      const made = run('baseline', 'exports/', '--quiet')
      expect(made.status, made.stderr).toBe(0)
      const outputs = ['r.sarif', 'r.junit.xml', 'r.html', 'r.json']
      const done = run('check', 'exports/', '--allow-overlap', '--quiet', '--github', ...outputs.flatMap(name => ['-o', name]))
      expect([0, 1], done.stderr).toContain(done.status)
      const { gate } = JSON.parse(readFileSync(join(folder, 'r.json'), 'utf8'))
      expect(gate.conditions.length).toBeGreaterThanOrEqual(5)
      expect(gate.conditions.filter((one: { readonly verdict: string }) => one.verdict === 'error')).toEqual([])
      expect(done.stdout).toMatch(/^Gate /)
      const log = JSON.parse(readFileSync(join(folder, 'r.sarif'), 'utf8'))
      for (const result of log.runs[0].results) expect(result.locations[0].physicalLocation.region.startLine).toBeGreaterThan(0)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
