import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reportSchema } from '../src/model/report.schema.js'
import { loadFormats, loadMetrics } from '../src/shelf.js'
import { formatsPage, formatsTable, metricsPage, metricsTable } from './_pages.js'

const repository = realpathSync(new URL('..', import.meta.url).pathname)
const read = (path: string): string => readFileSync(join(repository, path), 'utf8')
const readme = read('README.md')
const contributing = read('.github/CONTRIBUTING.md')

interface Done {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the built tool on a line as it stands in the README: words, quoted parts, a comment at its end. */
function run(line: string, folder: string): Done {
  const words = [...line.replace(/\s+#.*$/, '').matchAll(/(?:'[^']*'|"[^"]*"|[^\s'"]+)+/g)].map(([word]) => word.replace(/["']/g, ''))
  const { PATH = '' } = process.env
  return spawnSync(process.execPath, [join(repository, 'bin/care-audit.js'), ...words.slice(1)], {
    cwd: folder,
    env: { PATH, TZ: 'UTC', CI: '1' },
    encoding: 'utf8',
    timeout: 30_000,
    maxBuffer: 1 << 28,
  })
}

function printed(line: string): string {
  const done = run(line, repository)
  if (done.status !== 0) throw new Error(`“${line}” ended with ${done.status}: ${done.stderr}`)
  return done.stdout
}

const fenced = (language: string, text: string): string => `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``

/** What must stand in a block of the README, by the words of its first mark. */
async function block(what: string): Promise<string> {
  if (what === 'table of metrics') return metricsTable(await loadMetrics())
  if (what === 'table of formats') return formatsTable(await loadFormats())
  const [, file] = /^file (\S+)$/.exec(what) ?? []
  if (file !== undefined) return fenced(file.endsWith('.yaml') ? 'yaml' : 'text', read(file))
  const [, metric, line] = /^json of (\S+): (.+)$/.exec(what) ?? []
  if (metric !== undefined && line !== undefined) return fenced('json', byLines(JSON.parse(printed(line)).metrics[metric]))
  const [, part, whole = what] = /^part “([^”]+)” of: (.+)$/.exec(what) ?? []
  const output = printed(whole)
  if (part === undefined) return fenced('text', output)
  const found = output.split('\n\n').find(piece => piece.split('\n').some(line => line.startsWith(part)))
  if (found === undefined) throw new Error(`“${whole}” prints no part that starts with “${part}”`)
  return fenced('text', found)
}

/** An object, a line a key. */
function byLines(value: object): string {
  const lines = Object.entries(value).map(([key, part]) => `  "${key}": ${JSON.stringify(part).replace(/([:,])(?=\S)/g, '$1 ')}`)
  return `{\n${lines.join(',\n')}\n}`
}

async function renewed(text: string): Promise<string> {
  const pieces = text.split(/(<!-- begin: .+? -->\n[\s\S]*?<!-- end -->)/)
  const made = pieces.map(async piece => {
    const what = /^<!-- begin: (.+?) -->/.exec(piece)?.[1]
    return what === undefined ? piece : `<!-- begin: ${what} -->\n${await block(what)}\n<!-- end -->`
  })
  return (await Promise.all(made)).join('')
}

/** The texts of all fences of a language that no block mark surrounds. */
function fences(text: string, language: string): readonly string[] {
  const bare = text.replace(/<!-- begin: .+? -->\n[\s\S]*?<!-- end -->/g, '')
  return [...bare.matchAll(new RegExp(`^ *\`\`\`${language}\\n([\\s\\S]*?)^ *\`\`\``, 'gm'))].map(([, inner = '']) => inner)
}

describe('the generated pages say what the plug-ins say', () => {
  it('of the metrics', async () => {
    await expect(metricsPage(await loadMetrics())).toMatchFileSnapshot('../src/metrics/README.md')
  })

  it('of the formats', async () => {
    await expect(formatsPage(await loadFormats())).toMatchFileSnapshot('../src/formats/README.md')
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
      for (const name of ['src', 'tsconfig.json']) cpSync(join(repository, name), join(folder, name), { recursive: true })
      symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'))
      const shown = [...contributing.matchAll(/`(src\/[a-z]+\/[a-z-]+\.ts)`(?:(?!```)[\s\S])*```ts\n([\s\S]*?)^```/gm)]
      expect(shown).toHaveLength(4)
      for (const [, path = '', text = ''] of shown) writeFileSync(join(folder, path), text)
      const done = spawnSync(process.execPath, [join(repository, 'node_modules/typescript/bin/tsc'), '--noEmit', '-p', folder], {
        encoding: 'utf8',
      })
      expect(done.stdout).toBe('')
      expect(done.status).toBe(0)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
