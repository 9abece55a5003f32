import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stringify } from 'csv-stringify/sync'
import type { Gate } from '../src/model/gate.js'
import { mulberry32 } from '../src/statistics/random.js'

const tool = new URL('../bin/care-audit.js', import.meta.url).pathname

/** A conversation of an invented desk, as a row. */
export interface Row {
  readonly ticket_id: number
  readonly created_at: string
  readonly first_reply_at: string
  readonly solved_at: string
  readonly status: string
  readonly channel: string
  readonly csat: string
  readonly reopens: number
}

/** How an invented desk works: from which day on, how slow, and how often solved conversations come back, by channel. */
export interface Desk {
  readonly count: number
  readonly seed: number
  readonly from?: string
  readonly slower?: number
  readonly reopened?: Readonly<Record<string, number>> | number
  readonly channels?: readonly string[]
}

/** Rows of four weeks, the same for the same desk. */
export function rowsOf({
  count,
  seed,
  from = '2026-01-01',
  slower = 1,
  reopened = 0.08,
  channels = ['email', 'chat', 'phone'],
}: Desk): Row[] {
  const random = mulberry32(seed)
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  const iso = (at: number): string => new Date(at).toISOString()
  return Array.from({ length: count }, (_, index) => {
    const created = Date.parse(`${from}T00:00:00Z`) + random() * 28 * 86_400_000
    const reply = created + Math.exp(8 + normal()) * 1000 * slower
    const channel = channels[Math.floor(random() * channels.length)] ?? ''
    const chance = typeof reopened === 'number' ? reopened : (reopened[channel] ?? 0)
    return {
      ticket_id: seed * 1_000_000 + index,
      created_at: iso(created),
      first_reply_at: iso(reply),
      solved_at: iso(reply + Math.exp(9 + normal()) * 1000),
      status: 'solved',
      channel,
      csat: random() < 0.5 ? (random() < 0.85 ? 'good' : 'bad') : '',
      reopens: random() < chance ? 1 : 0,
    }
  })
}

/** A folder with a configuration and exports by name. */
export function folderOf(configuration: string | undefined, exports: Readonly<Record<string, readonly Row[] | string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'care-audit-gate-'))
  if (configuration !== undefined) writeFileSync(join(folder, 'care-audit.config.yaml'), configuration)
  for (const [name, rows] of Object.entries(exports))
    writeFileSync(join(folder, name), typeof rows === 'string' ? rows : stringify([...rows], { header: true }))
  return folder
}

/** One run of the real tool. */
export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
  /** The gate of a run with --json. */
  readonly gate: Gate
}

/** Runs the real tool in a folder; `--now` is told, so that no test ages. */
export function run(folder: string, ...words: readonly string[]): Ran {
  const done = spawnSync(
    process.execPath,
    [tool, ...words, '--now', words.includes('--now') ? (words[words.indexOf('--now') + 1] ?? '') : '2026-03-01', '--quiet'],
    {
      cwd: folder,
      encoding: 'utf8',
      timeout: 60_000,
      maxBuffer: 1 << 28,
      env: { PATH: process.env['PATH'] ?? '', TZ: 'UTC' },
    },
  )
  return {
    code: done.status,
    out: done.stdout,
    err: done.stderr,
    get gate() {
      return JSON.parse(done.stdout).gate
    },
  }
}
