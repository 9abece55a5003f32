// Puts the compiled modules of dist together into a few files under dist/run, which the package holds: hundreds of small files took most of the time of starting.
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

const dist = fileURLToPath(new URL('../dist/', import.meta.url))
const run = `${dist}run`
const shelves = ['formats', 'metrics', 'reporters', 'rules', 'signals']

/** The module that stands in for shelves.js: the files of each folder as they lie there now. */
function writtenShelves() {
  const listed = shelves.map(folder => {
    const names = readdirSync(dist + folder).filter(name => /^[^_].*\.js$/.test(name))
    return `${folder}: [${names.sort().map(name => `['${name}', () => import('./${folder}/${name}')]`)}]`
  })
  return `const listed = { ${listed} }\nexport async function pluginsIn(folder) { return new Map(listed[folder] ?? []) }\n`
}

/** What lies beside the modules (weights, tables, schemas) stays where it is; the second thread starts from its own bundle. */
function placed(code, path) {
  const own = code.replaceAll('import.meta.url', `new URL('../${path}', import.meta.url).href`)
  return path === 'pipeline/second-thread.js' ? own.replace("'../second.js'", "'../run/second.js'") : own
}

/** The modules that are loaded with some, themselves among them: a chunk for each such set is one file to find, open and link. */
function loadedWith(...names) {
  const found = new Set(names.map(name => dist + name))
  for (const path of found)
    for (const [, from] of readFileSync(path, 'utf8').matchAll(/^(?:import|export)\s[^'"]*?from '(\.[^']*)'/gm)) found.add(resolve(path, '..', from))
  return found
}

rmSync(run, { recursive: true, force: true })
const bundle = await rolldown({
  input: { main: `${dist}main.js`, second: `${dist}second.js` },
  platform: 'node',
  preserveEntrySignatures: 'allow-extension',
  // Packages stay packages: they are installed, listed and licensed as such.
  external: id => !/^[./]/.test(id),
  plugins: [
    {
      name: 'care-audit',
      transform(code, id) {
        const path = relative(dist, id)
        return path === 'shelves.js' ? writtenShelves() : placed(code, path)
      },
    },
  ],
})
// Alike names for alike sources, so that two builds can be compared, and one chunk for each shelf that is always loaded as a whole.
const whole = shelves.filter(folder => folder !== 'reporters')
const part = loadedWith('second.js')
const core = loadedWith('commands/analyze.js', 'commands/_door.js', 'commands/_line.js', 'write.js')
const groups = [
  ...whole.map(name => ({ name, test: id => relative(dist, id).startsWith(`${name}/`) })),
  { name: 'part', test: id => part.has(id) && !id.endsWith('second.js') },
  { name: 'core', test: id => core.has(id) && !part.has(id) },
]
await bundle.write({ dir: run, format: 'esm', chunkFileNames: '[name].js', codeSplitting: { groups, includeDependenciesRecursively: false } })
await bundle.close()
