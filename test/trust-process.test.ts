import { spawn, spawnSync } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'

const tool = new URL('../bin/care-audit.js', import.meta.url).pathname
const node = process.execPath
const fresh = (): string => mkdtempSync(join(tmpdir(), 'care-audit-process-'))

function shell(script: string, folder: string): { readonly code: number | null; readonly out: string; readonly err: string } {
  const done = spawnSync('bash', ['--norc', '-c', script, 'bash', node, tool], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 60_000,
    maxBuffer: 1 << 28,
    env: { PATH: process.env['PATH'] ?? '' },
  })
  return { code: done.status, out: done.stdout, err: done.stderr }
}

/** A folder with an export of so many tickets. */
function folderWith(count: number, agent: (at: number) => string = at => `agent ${at % 3}`): string {
  const folder = fresh()
  const lines = Array.from({ length: count }, (_, at) => `${at},2026-01-05T10:00:00Z,2026-01-06T10:00:00Z,solved,"${agent(at)}",u${at}`)
  writeFileSync(join(folder, 'tickets.csv'), `ticket_id,created_at,solved_at,status,assignee,requester\n${lines.join('\n')}\n`)
  return folder
}

describe('AT-13 names from data', () => {
  it('never become paths', () => {
    const names = ['../../escaped', 'CON', '/etc/passwd', 'x'.repeat(300), '..\\..\\w', 'nul\u0000nul']
    const folder = folderWith(30, at => names[at % names.length] ?? '')
    const before = readdirSync(tmpdir()).filter(name => name.startsWith('escaped'))
    const done = shell('"$1" "$2" analyze tickets.csv --by agent --min-cell 1 -o r.md -o r.json --conversations c.csv', folder)
    expect(done.code, done.err).toBe(0)
    expect(readdirSync(folder).sort()).toEqual(['c.csv', 'r.json', 'r.md', 'tickets.csv'])
    expect(readdirSync(tmpdir()).filter(name => name.startsWith('escaped'))).toEqual(before)
  })

  it('an output follows its own link, and no folder or link in the place of its temporary file', () => {
    const folder = folderWith(10)
    writeFileSync(join(folder, 'victim'), 'precious')
    writeFileSync(join(folder, 'real.md'), 'old')
    symlinkSync('real.md', join(folder, 'link.md'))
    // Whoever guesses the name of the temporary file gets nothing by laying a link there.
    const script = 'ln -s victim ".r.md.$$.tmp"; exec "$1" "$2" analyze tickets.csv -o r.md -o link.md'
    expect(shell(script, folder).code).toBe(0)
    expect(readFileSync(join(folder, 'victim'), 'utf8')).toBe('precious')
    expect(readFileSync(join(folder, 'real.md'), 'utf8')).toContain('conversations')
    expect(statSync(join(folder, 'r.md')).isFile()).toBe(true)
    mkdirSync(join(folder, 'folder.md'))
    expect(shell('"$1" "$2" analyze tickets.csv -o folder.md', folder).code).toBe(4)
  })
})

describe('AT-14 a run that is killed', () => {
  it('at any moment leaves each old output or a whole new one, and the next run removes what is left', async () => {
    const folder = folderWith(20_000)
    const outputs = ['r.md', 'r.json', 'c.csv']
    const words = ['analyze', 'tickets.csv', '-o', 'r.md', '-o', 'r.json', '--conversations', 'c.csv', '--quiet']
    const once = (): number | null => spawnSync(node, [tool, ...words], { cwd: folder }).status
    const begun = performance.now()
    expect(once()).toBe(0)
    const whole = performance.now() - begun
    const good = new Map(outputs.map(name => [name, readFileSync(join(folder, name), 'utf8')]))
    for (let turn = 0; turn < 12; turn++) {
      for (const name of outputs) writeFileSync(join(folder, name), `old ${name}`)
      const child = spawn(node, [tool, ...words], { cwd: folder, stdio: 'ignore' })
      const ended = new Promise(resolve => child.on('exit', resolve))
      // More moments near the end, where the files are written.
      await wait(whole * (turn < 4 ? turn / 4 : 0.6 + ((turn - 4) / 8) * 0.45))
      child.kill('SIGKILL')
      await ended
      for (const name of outputs) expect([`old ${name}`, good.get(name)], name).toContain(readFileSync(join(folder, name), 'utf8'))
    }
    expect(once()).toBe(0)
    expect(readdirSync(folder).sort()).toEqual(['c.csv', 'r.json', 'r.md', 'tickets.csv'])
  }, 120_000)

  it('leaves nothing that another process still writes to be taken away', () => {
    const folder = folderWith(10)
    // Of a process that lives: this one.
    writeFileSync(join(folder, `.r.md.${process.pid}.tmp`), 'being written')
    writeFileSync(join(folder, '.other.md.999999999.tmp'), 'not ours to remove')
    writeFileSync(join(folder, '.r.md.999999999.tmp'), 'left over')
    expect(shell('"$1" "$2" analyze tickets.csv -o r.md', folder).code).toBe(0)
    expect(readdirSync(folder).sort()).toEqual(['.other.md.999999999.tmp', `.r.md.${process.pid}.tmp`, 'r.md', 'tickets.csv'])
  })
})

describe('AT-15 a full disk', () => {
  it.each([
    'analyze tickets.csv --json > /dev/full',
    'analyze tickets.csv -o full.md',
    'analyze tickets.csv --conversations full.csv',
    'redact tickets.csv -o full.csv',
  ])('%s ends with 4', words => {
    const folder = folderWith(20)
    symlinkSync('/dev/full', join(folder, 'full.md'))
    symlinkSync('/dev/full', join(folder, 'full.csv'))
    const done = shell(`"$1" "$2" ${words}`, folder)
    expect(done.code).toBe(4)
    expect(done.err).toContain('no space is left on the disk')
  })
})

describe('AT-16 a reader that goes away', () => {
  it.each([
    'analyze tickets.csv --json --quiet',
    'analyze tickets.csv --quiet',
    'inspect tickets.csv',
    'explain 3 tickets.csv',
    'metrics',
    'formats',
  ])('%s ends with its own code and no word', words => {
    const done = shell(`set -o pipefail; "$1" "$2" ${words} | head -c 1 > /dev/null; echo "$?"`, folderWith(3000))
    expect(done.out).toBe('0\n')
    expect(done.err).toBe('')
  })
})

it('AT-17 a report of megabytes goes whole through a pipe', () => {
  const folder = folderWith(1500)
  const script = 'set -o pipefail; "$1" "$2" analyze tickets.csv --by requester --min-cell 1 --json --quiet | cat > out.json; echo "$?"'
  expect(shell(script, folder).out).toBe('0\n')
  const text = readFileSync(join(folder, 'out.json'), 'utf8')
  expect(text.length).toBeGreaterThan(5_000_000)
  expect(Object.keys(JSON.parse(text).groups.requester)).toHaveLength(1500)
})

describe('AT-18 and AT-19 without a terminal', () => {
  it('nothing is asked and nothing waits', () => {
    const folder = folderWith(10)
    for (const words of ['analyze -', 'inspect -', 'init', 'explain 1 -', 'redact - -o x.csv']) {
      const begun = performance.now()
      const done = shell(`CI=1 "$1" "$2" ${words} < /dev/null`, folder)
      expect([2, 3], words).toContain(done.code)
      expect(performance.now() - begun).toBeLessThan(10_000)
    }
  })

  it('standard input that is a terminal is a wrong question', () => {
    const done = shell(
      'command -v script > /dev/null || exit 99; script -qec "\\"$1\\" \\"$2\\" analyze -" /dev/null < /dev/null',
      folderWith(1),
    )
    if (done.code === 99) return
    expect(done.code).toBe(2)
    expect(done.out).toContain('nothing is piped into it')
  })
})

describe('AT-29 where nothing may be written', () => {
  it.each([
    ['a missing folder', 'nowhere/r.md'],
    ['a file that is no folder', 'tickets.csv/r.md'],
    ['a system without room', '/proc/r.md'],
    ['a name that is too long', `${'x'.repeat(300)}.md`],
  ])('%s is refused with 4 and the path', (_, path) => {
    const done = shell(`"$1" "$2" analyze tickets.csv -o ${path}`, folderWith(10))
    expect(done.code, done.err).toBe(4)
    expect(done.err).toContain(path)
  })

  it('a folder that may only be read', () => {
    const folder = folderWith(10)
    const locked = join(folder, 'locked')
    mkdirSync(locked)
    chmodSync(locked, 0o555)
    // The superuser may write everywhere: asked as nobody where that can be.
    const done = shell(
      '[ "$(id -u)" != 0 ] && exec "$1" "$2" analyze tickets.csv -o locked/r.md; chmod 755 .; command -v setpriv >/dev/null && exec setpriv --reuid 65534 --clear-groups "$1" "$2" analyze tickets.csv -o locked/r.md; exit 99',
      folder,
    )
    if (done.code === 99) return
    expect(done.code, done.err).toBe(4)
    expect(done.err).toContain('locked/r.md')
    expect(existsSync(join(locked, 'r.md'))).toBe(false)
  })
})

it('AT-30 a file that grows while it is read is refused', async () => {
  const folder = folderWith(200_000)
  const path = join(folder, 'tickets.csv')
  const child = spawn(node, [tool, 'analyze', 'tickets.csv', '--quiet'], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
  let err = ''
  child.stderr.on('data', data => (err += data))
  const ended = new Promise<number | null>(resolve => child.on('exit', resolve))
  let running = true
  void ended.then(() => (running = false))
  while (running) {
    appendFileSync(path, '1,2026-01-05T10:00:00Z,,open,a,b\n')
    await wait(20)
  }
  expect(await ended).toBe(3)
  expect(err).toContain('changed while it was being read')
})

it('two runs that write one report at once leave one of them whole', async () => {
  const folder = folderWith(3000)
  const runs = ['a', 'b'].map(
    () =>
      new Promise<number | null>(resolve =>
        spawn(node, [tool, 'analyze', 'tickets.csv', '-o', 'r.json', '--quiet'], { cwd: folder, stdio: 'ignore' }).on('exit', resolve),
      ),
  )
  expect(await Promise.all(runs)).toEqual([0, 0])
  expect(JSON.parse(readFileSync(join(folder, 'r.json'), 'utf8')).schemaVersion).toBe(1)
  expect(readdirSync(folder).sort()).toEqual(['r.json', 'tickets.csv'])
})

it('AT-32 no network is needed', () => {
  const folder = folderWith(100)
  const done = shell('unshare -rn true 2>/dev/null || exit 99; exec unshare -rn "$1" "$2" analyze tickets.csv --json --quiet', folder)
  if (done.code === 99) return
  expect(done.code, done.err).toBe(0)
  expect(JSON.parse(done.out).ledger.used).toBe(100)
})
