import { readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { dirname, join, normalize, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

const source = new URL('../src', import.meta.url).pathname

const layers: readonly (readonly [RegExp, number])[] = [
  [/^model\//, 0],
  [/^(text|time|sketch|timeline|judge|grammar|statistics)\//, 1],
  [/^(formats|signals|metrics|rules|reporters)\//, 2],
  [/^pipeline\//, 3],
  [/^(config|shelf|shelves|write|targets|saved|second|baseline)\.ts$|^config\//, 4],
  [/^commands\//, 5],
  [/^main\.ts$/, 6],
]
const plugins = /^(formats|signals|metrics|rules|reporters|commands)\//
const mayTouchDisk = /^(pipeline|config)\/|^(config|shelf|shelves|write|targets|saved|baseline)\.ts$/
const mayTouchProcess = /^commands\/|^main\.ts$/

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.ts'))
  .sort()
const texts = new Map(files.map(name => [name, readFileSync(join(source, name), 'utf8')]))
const imports = new Map([...texts].map(([name, text]) => [name, importsOf(name, text)]))

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
}

/** Every module a file names: in import and export declarations, and in dynamic imports of a literal. */
function modulesOf(text: string): readonly string[] {
  const bare = withoutComments(text)
  const declared = bare.matchAll(/^(?:import|export)\b(?:[^'"`;]*?\bfrom)?\s*'([^']+)'/gm)
  const dynamic = bare.matchAll(/\bimport\(\s*'([^']+)'\s*\)/g)
  return [...declared, ...dynamic].map(([, name = '']) => name)
}

function importsOf(name: string, text: string): readonly string[] {
  const own = modulesOf(text).filter(module => module.startsWith('.'))
  return own.map(path => normalize(join(dirname(name), path)).replace(/\.js$/, '.ts'))
}

function packagesOf(text: string): readonly string[] {
  return modulesOf(text).filter(module => !module.startsWith('.'))
}

function layerOf(name: string): number | undefined {
  return layers.find(([pattern]) => pattern.test(name))?.[1]
}

describe('the layers', () => {
  it('hold every file', () => {
    expect(files.filter(name => layerOf(name) === undefined)).toEqual([])
  })

  it('are imported downward only', () => {
    const wrong = [...imports].flatMap(([name, targets]) =>
      targets
        .filter(target => !(target.endsWith('.json') || (layerOf(target) ?? 99) <= (layerOf(name) ?? -1)))
        .map(target => `${name} → ${target}`),
    )
    expect(wrong).toEqual([])
  })

  it('import no plug-in from beside it or from the pipeline', () => {
    const isPlugin = (name: string): boolean => plugins.test(name) && !/\/_/.test(name)
    const wrong = [...imports].flatMap(([name, targets]) => {
      if (name === 'main.ts') return []
      return targets.filter(target => isPlugin(target)).map(target => `${name} → ${target}`)
    })
    expect(wrong).toEqual([])
  })

  it('keep the helpers of a folder in the folder', () => {
    const wrong = [...imports].flatMap(([name, targets]) =>
      targets
        .filter(target => /(^|\/)_[^/]*$/.test(target) && dirname(target) !== dirname(name) && name !== 'main.ts')
        .map(target => `${name} → ${target}`),
    )
    expect(wrong).toEqual([])
  })

  it('have no cycles', () => {
    const done = new Set<string>()
    const cycles: string[] = []
    const walk = (name: string, trail: readonly string[]): void => {
      const at = trail.indexOf(name)
      if (at >= 0) cycles.push([...trail.slice(at), name].join(' → '))
      if (at >= 0 || done.has(name)) return
      for (const target of imports.get(name) ?? []) walk(target, [...trail, name])
      done.add(name)
    }
    for (const name of files) walk(name, [])
    expect(cycles).toEqual([])
  })

  it('import files that exist', () => {
    const known = new Set(files)
    const wrong = [...imports].flatMap(([name, targets]) =>
      targets.filter(target => target.endsWith('.ts') && !known.has(target)).map(target => `${name} → ${target}`),
    )
    expect(wrong).toEqual([])
  })
})

describe('the outside world', () => {
  it('hears nothing through console', () => {
    expect([...texts].filter(([, text]) => /\bconsole\s*\./.test(withoutComments(text))).map(([name]) => name)).toEqual([])
  })

  it('is touched through the process at the door only', () => {
    const wrong = [...texts].filter(([name, text]) => {
      if (mayTouchProcess.test(name)) return false
      const bare = withoutComments(text).replace(/import \{ pid \} from 'node:process'/, '')
      return /\bprocess\s*\.\s*(env|argv|stdout|stderr|stdin|exit|exitCode|on|once|cwd)\b|'node:process'/.test(bare)
    })
    expect(wrong.map(([name]) => name)).toEqual([])
  })

  it('is read and written by the files that may', () => {
    const disk = /^(node:)?fs(\/promises)?$/
    const wrong = [...texts].filter(([name, text]) => !mayTouchDisk.test(name) && packagesOf(text).some(module => disk.test(module)))
    expect(wrong.map(([name]) => name)).toEqual([])
  })

  it('gives no network', () => {
    const network = new Set(['http', 'https', 'http2', 'net', 'tls', 'dgram', 'dns'])
    const wrong = [...texts].filter(
      ([, text]) => packagesOf(text).some(module => network.has(module.replace('node:', ''))) || /\bfetch\(/.test(withoutComments(text)),
    )
    expect(wrong.map(([name]) => name)).toEqual([])
  })

  it('is built-in modules by their node: name and declared packages', () => {
    const declared: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
    const packages = Object.keys(
      typeof declared === 'object' && declared !== null && 'dependencies' in declared ? Object(declared.dependencies) : {},
    )
    const wrong = [...texts].flatMap(([name, text]) =>
      packagesOf(text)
        .filter(
          module =>
            !(module.startsWith('node:') && builtinModules.includes(module.slice(5))) &&
            !packages.some(one => module === one || module.startsWith(`${one}/`)),
        )
        .map(module => `${name} → ${module}`),
    )
    expect(wrong).toEqual([])
  })
})

describe('a plug-in', () => {
  it('has one default export and nothing else, and its name is a kebab-case id', () => {
    const wrong = [...texts].filter(([name, text]) => {
      if (!/^(formats|signals|metrics|reporters|rules)\/[^_]/.test(name)) return false
      const exports = withoutComments(text).match(/^export .*/gm) ?? []
      return exports.length !== 1 || !exports[0]?.startsWith('export default') || !/\/[a-z0-9]+(-[a-z0-9]+)*\.ts$/.test(name)
    })
    expect(wrong.map(([name]) => relative('.', name))).toEqual([])
  })
})
