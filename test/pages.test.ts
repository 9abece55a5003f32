import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { measured } from '../src/judge/measured.js'
import { reportSchema } from '../src/model/report.schema.js'
import { loadFormats, loadMetrics, loadRules } from '../src/shelf.js'
import { formatsPage } from './_format-pages.js'
import { metricsPage } from './_metric-pages.js'
import { fences, read, renewed, repository, run } from './_readme.js'
import { rulesPage } from './_rule-pages.js'

const readme = read('README.md')
const contributing = read('.github/CONTRIBUTING.md')

describe('the generated pages say what the plug-ins say', () => {
  it('of the metrics', async () => {
    await expect(metricsPage(await loadMetrics())).toMatchFileSnapshot('../src/metrics/README.md')
  })

  it('of the formats', async () => {
    await expect(formatsPage(await loadFormats())).toMatchFileSnapshot('../src/formats/README.md')
  })

  it('of the rules', async () => {
    await expect(rulesPage(await loadRules(), measured)).toMatchFileSnapshot('../src/rules/README.md')
  })

  it('and the JSON Schema that ships is the one the reports are checked with', async () => {
    await expect(`${JSON.stringify(reportSchema, undefined, 2)}\n`).toMatchFileSnapshot('../src/model/report.schema.json')
  })
})

describe('the README', () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'care-audit-readme-')))
  beforeAll(() => {
    cpSync(join(repository, 'fixtures/sample-shop'), join(folder, 'exports'), { recursive: true })
    for (const name of ['tickets.csv', 'messages.csv']) cpSync(join(folder, 'exports', name), join(folder, name))
    cpSync(join(repository, 'fixtures/rules'), join(folder, 'our-rules'), { recursive: true })
    cpSync(join(folder, 'exports', 'house-rules.md'), join(folder, 'terms', 'house-rules.md'))
    cpSync(join(folder, 'exports', 'agent-script.md'), join(folder, 'agent-script.md'))
    cpSync(join(repository, 'fixtures/policies/ferry-macros.csv'), join(folder, 'macros.csv'))
    for (const text of fences(readme, 'csv')) writeFileSync(join(folder, 'shop.csv'), text)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('shows what the tool prints today', async () => {
    await expect(await renewed(readme)).toMatchFileSnapshot('../README.md')
  })

  const commands = fences(readme, 'sh').flatMap(text =>
    text
      .split('\n')
      .map(line => line.trim())
      .filter(line => line.startsWith('care-audit ')),
  )
  it.each(commands)('shows a command that works: %s', line => {
    const done = run(line, folder)
    expect(done.status, done.stderr).toBe(0)
  })

  it('shows a configuration by which the tool knows an export of one’s own', () => {
    const [own = ''] = fences(readme, 'yaml')
    writeFileSync(join(folder, 'care-audit.config.yaml'), own)
    expect(run('care-audit inspect shop.csv', folder).stdout).toMatch(/format +shop\n/)
    const report = JSON.parse(run('care-audit analyze shop.csv --json', folder).stdout)
    expect(report.metrics['first-response-time'].calendar.n).toBeGreaterThan(0)
  })

  it('and CONTRIBUTING name only npm scripts, files and links that are there', () => {
    const scripts = Object.keys(JSON.parse(read('package.json')).scripts)
    for (const [name, text] of [
      ['README.md', readme],
      ['.github/CONTRIBUTING.md', contributing],
    ] as const) {
      for (const [, script = ''] of text.matchAll(/npm run ([a-z]+)/g)) expect(scripts).toContain(script)
      for (const [, path = ''] of text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)) {
        expect(existsSync(join(repository, name, '..', path)), `${name} links to ${path}`).toBe(true)
      }
    }
  })
})

describe('CONTRIBUTING', () => {
  it('shows plug-ins that compile', () => {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'care-audit-contributing-')))
    try {
      for (const name of ['src', 'package.json', 'tsconfig.json']) cpSync(join(repository, name), join(folder, name), { recursive: true })
      symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'))
      const shown = [...contributing.matchAll(/`(src\/[a-z]+\/[a-z-]+\.ts)`(?:(?!```)[\s\S])*```ts\n([\s\S]*?)^```/gm)]
      expect(shown).toHaveLength(4)
      for (const [, path = '', text = ''] of shown) writeFileSync(join(folder, path), text)
      const done = spawnSync(process.execPath, [join(repository, 'node_modules/typescript/bin/tsc'), '--noEmit', '-p', folder], {
        encoding: 'utf8',
      })
      expect(done.error).toBeUndefined()
      expect(done.stdout).toBe('')
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
