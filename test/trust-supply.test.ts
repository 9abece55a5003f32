import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'

const repository = new URL('../', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, repository), 'utf8')
const described = JSON.parse(read('package.json'))
const lock: {
  readonly packages: Readonly<
    Record<
      string,
      {
        readonly integrity?: string
        readonly dev?: boolean
        readonly hasInstallScript?: boolean
        readonly optional?: boolean
        readonly resolved?: string
      }
    >
  >
} = JSON.parse(read('package-lock.json'))
const installed = Object.entries(lock.packages).filter(([path]) => path !== '')
const shipped = installed.filter(([, { dev }]) => dev !== true)

function npm(...words: readonly string[]): string {
  const done = spawnSync('npm', words, { cwd: repository.pathname, encoding: 'utf8', maxBuffer: 1 << 26 })
  expect(done.status, done.stderr).toBe(0)
  return done.stdout
}

describe('AT-32 what the tool rests on', () => {
  it('is pinned, to the version here and to the content in the lock file', () => {
    const versions = Object.entries({ ...described.dependencies, ...described.devDependencies })
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([])
    expect(installed.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? '')).map(([path]) => path)).toEqual([])
    expect(
      installed
        .filter(([, { resolved }]) => resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/'))
        .map(([path]) => path),
    ).toEqual([])
  })

  it('runs no script when it is installed', () => {
    expect(shipped.filter(([, { hasInstallScript }]) => hasInstallScript === true).map(([path]) => path)).toEqual([])
    for (const hook of ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish']) expect(described.scripts[hook]).toBe(undefined)
  })

  it('is licensed for everyone', async () => {
    const { unlicensed } = await import(new URL('test/bench/licences.mjs', repository).href)
    expect(unlicensed(lock)).toEqual([])
    expect(unlicensed({ packages: { 'node_modules/x': { license: 'GPL-3.0' }, 'node_modules/y': {} } })).toEqual(['x: GPL-3.0', 'y: none'])
  })

  it('is listed in the bill of materials', () => {
    const bill = JSON.parse(npm('run', '--silent', 'sbom'))
    expect(bill.bomFormat).toBe('CycloneDX')
    const names = bill.components.map((one: { readonly name: string; readonly version: string }) => `${one.name}@${one.version}`)
    for (const [name, version] of Object.entries(described.dependencies)) expect(names).toContain(`${name}@${version}`)
    for (const name of Object.keys(described.devDependencies)) expect(names.some((one: string) => one.startsWith(`${name}@`))).toBe(false)
  })

  it('in workflows is named by commit, and nobody there may write more than they need', () => {
    for (const name of readdirSync(new URL('.github/workflows', repository))) {
      const text = read(`.github/workflows/${name}`)
      const used = [...text.matchAll(/uses:\s*(\S+)/g)].map(([, action = '']) => action)
      expect(
        used.filter(action => !action.startsWith('./') && !/@[0-9a-f]{40}$/.test(action)),
        name,
      ).toEqual([])
      expect(text, name).toMatch(/^permissions:\n {2}contents: read$/m)
      expect(text, name).not.toMatch(/pull_request_target|secrets\./)
    }
    expect(read('.github/workflows/release.yml')).toMatch(/id-token: write[\s\S]*npm publish --provenance/)
  })
})

describe('AT-32 the package', () => {
  const packed: { readonly size: number; readonly files: readonly { readonly path: string }[] } = JSON.parse(
    npm('pack', '--dry-run', '--json', '--ignore-scripts'),
  )[0]
  const paths = packed.files.map(({ path }) => path)
  const sources = readdirSync(new URL('src', repository), { recursive: true, encoding: 'utf8' })
  // Beside the modules lies what they read: the weights, the compiled phrases, the schemas.
  const beside = [...sources.filter(name => /\.(json|bin)$/.test(name)).map(name => `dist/${name}`), 'dist/text/tables.bin']
  const modules = paths.filter(path => /^dist\/run\/[\w-]+\.js$/.test(path))

  it('holds what is built from the sources, its licence and its page, and nothing else', () => {
    const own = ['LICENSE', 'README.md', 'bin/care-audit.js', 'package.json', 'dist/run/main.js', 'dist/run/second.js']
    expect([...beside, ...own].filter(path => !paths.includes(path))).toEqual([])
    const others = paths.filter(path => ![...beside, ...own, ...modules].includes(path))
    expect(others).toEqual([])
  })

  it('holds every plug-in', () => {
    const text = modules.map(path => readFileSync(new URL(path, repository), 'utf8')).join('\n')
    const plugins = sources.filter(name => /^(formats|metrics|reporters|rules|signals)\/[^_].*\.ts$/.test(name))
    expect(plugins.filter(name => !text.includes(`// dist/${name.replace(/\.ts$/, '.js')}\n`))).toEqual([])
  })

  it('takes less than 1 MB beside the weights of the judge, which take 3 MB at most', () => {
    const weights = readFileSync(new URL('src/judge/weights.bin', repository))
    expect(weights.length).toBeLessThanOrEqual(3_000_000)
    expect(packed.size - gzipSync(weights).length).toBeLessThan(1_000_000)
  })
})
