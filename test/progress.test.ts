import { describe, expect, it } from 'vitest'
import type { Door } from '../src/commands/_door.js'
import { bar, watcher } from '../src/commands/_progress.js'
import { displayWidth } from '../src/text/safe.js'

function doorThatHears(told: string[], terminal: boolean): Door {
  return {
    ...{ version: '0', timeZoneData: '', commandLine: '', folder: '/', stdin: process.stdin, ci: false, width: 80 },
    ...{ stdinIsTerminal: terminal, stdoutIsTerminal: terminal, stderrIsTerminal: terminal },
    colour: () => false,
    print: async () => {},
    tell: text => told.push(text),
  }
}

const half = { bytes: 5e7, totalBytes: 1e8, rows: 250_000, phase: 'reading' }

/** What is told when half of the work is reported at each of these milliseconds. */
function toldAt(times: readonly number[], terminal: boolean, manners: Parameters<typeof watcher>[1]): readonly string[] {
  const told: string[] = []
  let clock = 0
  const { watch, end } = watcher(doorThatHears(told, terminal), manners, () => clock)
  for (const time of times) {
    clock = time
    watch.progress(half)
  }
  end()
  return told
}

describe('the progress bar', () => {
  it('tells share, speeds and time left in one line of 79 columns', () => {
    expect(bar(half, 2)).toBe('██████████░░░░░░░░░░  50 % · 125 k rows/s · 25 MB/s · 2s left')
    expect(bar({ ...half, totalBytes: undefined }, 2)).toBe('reading · 250 k rows · 125 k rows/s · 25 MB/s')
    expect(displayWidth(bar({ bytes: 1, totalBytes: 1e15, rows: 1e12, phase: 'reading' }, 1))).toBeLessThan(80)
  })

  it('shows only once the work has taken a second, and is erased at the end', () => {
    expect(toldAt([0, 500, 999], true, { color: true })).toEqual([])
    const told = toldAt([0, 500, 1200, 1210], true, { color: true })
    expect(told).toHaveLength(2)
    expect(told[0]).toContain('50 %')
    expect(told[1]).toBe('\r\u001b[K')
  })

  it('never shows off a terminal, with --quiet or with --no-progress', () => {
    expect(toldAt([0, 2000, 3000], false, { color: true })).toEqual([])
    expect(toldAt([0, 2000, 3000], true, { color: true, quiet: true })).toEqual([])
    expect(toldAt([0, 2000, 3000], true, { color: true, progress: false })).toEqual([])
  })
})

describe('a notice', () => {
  it('is told once, harmless, and not with --quiet', () => {
    const told: string[] = []
    const { watch } = watcher(doorThatHears(told, false), { color: true })
    watch.notice('A \u001b[31mred\u001b[0m file.')
    watch.notice('A \u001b[31mred\u001b[0m file.')
    expect(told).toEqual(['care-audit: A \\x1b[31mred\\x1b[0m file.\n'])
    watcher(doorThatHears(told, false), { color: true, quiet: true }).watch.notice('Never.')
    expect(told).toHaveLength(1)
  })
})
