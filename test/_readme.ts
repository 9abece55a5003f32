import { spawnSync } from 'node:child_process'
import { readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { measured } from '../src/judge/measured.js'
import { loadFormats, loadMetrics, loadRules } from '../src/shelf.js'
import { formatsTable } from './_format-pages.js'
import { metricsTable } from './_metric-pages.js'
import { rulesTable } from './_rule-pages.js'

/** The repository's folder. */
export const repository = realpathSync(new URL('..', import.meta.url).pathname)

/** The text of a file of the repository. */
export const read = (path: string): string => readFileSync(join(repository, path), 'utf8')

interface Done {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the built tool on a line as it stands in the README: words, quoted parts, a comment at its end. */
export function run(line: string, folder: string): Done {
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
  if (what === 'table of rules') return rulesTable(await loadRules(), measured, 'src/rules/README.md')
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

/** The README with every marked block as it must read today. */
export async function renewed(text: string): Promise<string> {
  const pieces = text.split(/(<!-- begin: .+? -->\n[\s\S]*?<!-- end -->)/)
  const made = pieces.map(async piece => {
    const what = /^<!-- begin: (.+?) -->/.exec(piece)?.[1]
    return what === undefined ? piece : `<!-- begin: ${what} -->\n${await block(what)}\n<!-- end -->`
  })
  return (await Promise.all(made)).join('')
}

/** The texts of all fences of a language that no block mark surrounds. */
export function fences(text: string, language: string): readonly string[] {
  const bare = text.replace(/<!-- begin: .+? -->\n[\s\S]*?<!-- end -->/g, '')
  return [...bare.matchAll(new RegExp(`^ *\`\`\`${language}\\n([\\s\\S]*?)^ *\`\`\``, 'gm'))].map(([, inner = '']) => inner)
}
