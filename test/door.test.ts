import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { fullReport } from './_report.js'

const tool = new URL('../bin/care-audit.js', import.meta.url).pathname
const fresh = (): string => mkdtempSync(join(tmpdir(), 'care-audit-door-'))
const node = process.execPath

function shell(script: string, folder: string): { readonly code: number | null; readonly out: string; readonly err: string } {
  const done = spawnSync('bash', ['--norc', '-c', script, 'bash', node, tool], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 30_000,
    env: { PATH: process.env['PATH'] ?? '' },
  })
  return { code: done.status, out: done.stdout, err: done.stderr }
}

/** A folder with a saved report of more than five megabytes. */
function folderWithLargeReport(): string {
  const folder = fresh()
  const quality = Array.from({ length: 20_000 }, (_, at) => ({
    code: 'note',
    count: at,
    message: `A note of some length, number ${at}. ${'x'.repeat(200)}`,
    examples: [],
  }))
  writeFileSync(join(folder, 'large.json'), JSON.stringify({ ...fullReport, quality }))
  return folder
}

describe('standard output', () => {
  it('is whole when it goes through a pipe', () => {
    const folder = folderWithLargeReport()
    const { out } = shell('"$1" "$2" report large.json --json | cat > out.json; wc -c < out.json', folder)
    expect(Number(out)).toBeGreaterThan(5_000_000)
    expect(JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8')).quality).toHaveLength(20_000)
  })

  it('may be closed by its reader: no word, and the code of the verdict', () => {
    const { out, err } = shell('set -o pipefail; "$1" "$2" report large.json --json | head -1; echo $?', folderWithLargeReport())
    expect(out).toBe('{\n0\n')
    expect(err).toBe('')
  })

  it('on a full disk ends with 4', () => {
    const { code, err } = shell('"$1" "$2" report large.json --json > /dev/full', folderWithLargeReport())
    expect(code).toBe(4)
    expect(err).toContain('no space is left on the disk')
  })

  it('carries no colour where there is no terminal, and does where it is asked for', () => {
    const folder = folderWithLargeReport()
    expect(shell('"$1" "$2" report large.json', folder).out).not.toContain('\u001b[')
    expect(shell('FORCE_COLOR=1 "$1" "$2" report large.json', folder).out).toContain('\u001b[')
    expect(shell('FORCE_COLOR=1 NO_COLOR=1 "$1" "$2" report large.json', folder).out).not.toContain('\u001b[')
    expect(shell('FORCE_COLOR=1 "$1" "$2" report large.json --no-color', folder).out).not.toContain('\u001b[')
  })
})

describe('a run that is cut short', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('by %s ends with %i and leaves no half-written file', async (signal, code) => {
    const folder = fresh()
    writeFileSync(join(folder, 'rows.csv'), 'the old rows\n')
    const child = spawn(node, [tool, 'analyze', '-', '--conversations', 'rows.csv'], { cwd: folder, stdio: ['pipe', 'pipe', 'pipe'] })
    const ended = once(child, 'exit')
    child.stdin.on('error', () => {})
    child.stdin.write('ticket_id,created_at,status\n')
    // Enough for the look at the start of the stream, and then nothing more comes.
    for (let at = 0; at < 400_000; at += 1) child.stdin.write(`${at},2026-01-02 10:00,open\n`)
    for (let tries = 0; tries < 200 && readdirSync(folder).length < 2; tries++) await wait(50)
    expect(readdirSync(folder)).toEqual([`.rows.csv.${child.pid}.tmp`, 'rows.csv'])
    child.kill(signal)
    expect((await ended)[0]).toBe(code)
    expect(readdirSync(folder)).toEqual(['rows.csv'])
    expect(readFileSync(join(folder, 'rows.csv'), 'utf8')).toBe('the old rows\n')
  })
})

describe('without a terminal', () => {
  it('nothing is asked and nothing waits', () => {
    expect(shell('CI=1 "$1" "$2" init < /dev/null', fresh()).code).toBe(2)
    expect(shell('CI=1 "$1" "$2" analyze - < /dev/null', fresh()).code).toBe(3)
  })
})

describe('a fault of the tool', () => {
  it('ends with 70, says how to report it, and shows the stack only when asked', () => {
    const folder = fresh()
    writeFileSync(
      join(folder, 'break.mjs'),
      `const { main } = await import(${JSON.stringify(new URL('../dist/main.js', import.meta.url).href)})\nprocess.cwd = () => 1\nawait main(process.argv)\n`,
    )
    const run = (...words: string[]) => spawnSync(node, ['break.mjs', 'analyze', 'x.csv', ...words], { cwd: folder, encoding: 'utf8' })
    writeFileSync(join(folder, 'x.csv'), 'ticket_id,created_at\n1,2026-01-01\n')
    const plain = run()
    expect(plain.status).toBe(70)
    expect(plain.stderr.trim().split('\n')).toHaveLength(2)
    expect(plain.stderr).toContain('Please report it')
    expect(run('--verbose').stderr).toMatch(/\n {4}at /)
  })
})

describe('the version', () => {
  it('is told alone', () => {
    expect(shell('"$1" "$2" --version', fresh()).out).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})
