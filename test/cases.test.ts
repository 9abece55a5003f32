import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

/*
 * Every folder of fixtures/cases is one run of the real tool. `command` is the line as typed (variables before it, quotes and `< file`
 * are understood), run in a copy of the folder; `expected.txt` is the exit code, standard output, standard error and the files written.
 */
const repository = realpathSync(new URL('..', import.meta.url).pathname)
const cases = join(repository, 'fixtures/cases')
const own = new Set(['command', 'expected.txt'])
const { version } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'))

interface Line {
  readonly variables: Readonly<Record<string, string>>
  readonly words: readonly string[]
  readonly stdin: string | undefined
}

/** Reads a command line: words, quoted parts, `NAME=value` in front, `< file` at the end. */
function readLine(text: string): Line {
  const words = [...text.trim().matchAll(/(?:'[^']*'|"[^"]*"|[^\s'"]+)+/g)].map(([word]) => word.replace(/'([^']*)'|"([^"]*)"/g, '$1$2'))
  const variables = words.slice(0, words.indexOf('care-audit')).map(word => word.split('=', 2))
  const rest = words.slice(words.indexOf('care-audit') + 1)
  const at = rest.indexOf('<')
  return { variables: Object.fromEntries(variables), words: at < 0 ? rest : rest.slice(0, at), stdin: at < 0 ? undefined : rest[at + 1] }
}

function run(folder: string): string {
  const { variables, words, stdin } = readLine(readFileSync(join(cases, folder, 'command'), 'utf8'))
  const copy = realpathSync(mkdtempSync(join(tmpdir(), 'care-audit-case-')))
  try {
    cpSync(join(cases, folder), copy, { recursive: true, filter: path => !own.has(path.slice(join(cases, folder).length + 1)) })
    const given = new Set(readdirSync(copy))
    const { PATH = '' } = process.env
    const done = spawnSync(process.execPath, [join(repository, 'bin/care-audit.js'), ...words], {
      cwd: copy,
      env: { PATH, TZ: 'UTC', CI: '1', ...variables },
      input: stdin === undefined ? '' : readFileSync(join(copy, stdin)),
      encoding: 'utf8',
      timeout: 30_000,
      maxBuffer: 1 << 28,
    })
    const written = readdirSync(copy).filter(name => !given.has(name))
    const files = written.map(name => `--- ${name}\n${readFileSync(join(copy, name), 'utf8')}`)
    const all = [`exit code ${done.status ?? done.signal}\n`, `--- stdout\n${done.stdout}`, `--- stderr\n${done.stderr}`, ...files].join('')
    return steady(all.replaceAll(copy, '<folder>').replaceAll(repository, '<package>'))
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

/** Without what changes from one release or machine to the next and is no business of a case. */
function steady(text: string): string {
  return (
    text
      .replaceAll(`care-audit ${version}`, 'care-audit <version>')
      .replaceAll(`"version": "${version}"`, '"version": "<version>"')
      .replace(/^\d+\.\d+\.\d+$/gm, '<version>')
      .replace(/("timeZoneData": *)"[^"]*"/g, '$1"<edition>"')
      .replace(/("(?:rules|definitions)": *)"[0-9a-f]{64}"/g, '$1"<hash>"')
      .replace(/time zone data `[^`]*`/g, 'time zone data `<edition>`')
      .replace(/(rules|`default`) `[0-9a-f]{12}`/g, '$1 `<hash>`')
      // What the judges learn anew with every training.
      .replace(/((?:high|low) confidence)(,| \()( ?)0\.\d\d/g, '$1$2$3<probability>')
      .replace(/("precision": *)[\d.]+/g, '$1"<precision>"')
      .replace(/^(\| `[a-z-]+` \| .*\| )[\d.]+% \|$/gm, '$1<precision> |')
      .replace(/(Words that weighed most: ).*/g, '$1<words>')
  )
}

describe('a run of the tool does what its case says', () => {
  it('and the tool is built', () => {
    expect(existsSync(join(repository, 'dist/main.js'))).toBe(true)
  })

  it.each(readdirSync(cases).sort())('%s', async folder => {
    await expect(run(folder)).toMatchFileSnapshot(join(cases, folder, 'expected.txt'))
  })
})
