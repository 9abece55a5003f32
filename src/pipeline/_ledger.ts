import type { Example, Ledger, QualityNote } from '../model/report.js'
import { qualitySentence } from './_quality.js'

const EXAMPLES = 5
/** Days from 1970 to 2134: more than any export holds. */
const DAYS = 60_000

/** What became of the rows of one file: rows = used + rejected + duplicate + skipped, always. */
export class FileLedger {
  readonly path: string
  /** Files with the same header and format share a number: pieces of one export. */
  readonly source: number
  rows = 0
  used = 0
  duplicate = 0
  skipped = 0
  rejected = 0
  /** The first and the last instant that its rows tell. */
  first: number | undefined
  last: number | undefined
  constructor(path: string, source: number) {
    this.path = path
    this.source = source
  }

  /** Adds the rows of another part of the file. */
  absorb(other: FileLedger): void {
    for (const part of ['rows', 'used', 'duplicate', 'skipped', 'rejected'] as const) this[part] += other[part]
    if (other.first !== undefined && (this.first === undefined || other.first < this.first)) this.first = other.first
    if (other.last !== undefined && (this.last === undefined || other.last > this.last)) this.last = other.last
  }
}

/** What books hold, as another thread can take it. */
export interface TellBooks {
  readonly rejects: TellNotes
  readonly faults: TellNotes
  readonly excluded: ReadonlyMap<string, number>
  readonly latest: number | undefined
  readonly days: Uint32Array
}

type TellNotes = ReadonlyMap<string, { readonly count: number; readonly examples: readonly Example[] }>

class Noted {
  count = 0
  readonly examples: Example[] = []
  add(example: Example | undefined, times: number): void {
    this.count += times
    if (example === undefined) return
    this.examples.push(example)
    if (this.examples.length > 4 * EXAMPLES) this.trim()
  }
  trim(): readonly Example[] {
    this.examples.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || (a.why < b.why ? -1 : 1)))
    this.examples.length = Math.min(this.examples.length, EXAMPLES)
    return this.examples
  }
}

/** Counts of everything that was not taken at face value, with the first examples of each. */
export class Books {
  readonly files: FileLedger[] = []
  private readonly rejects = new Map<string, Noted>()
  private readonly faults = new Map<string, Noted>()
  private readonly excluded = new Map<string, number>()
  /** The latest observed instant, and how many rows each day (since 1970) holds. */
  latest: number | undefined
  private readonly days = new Uint32Array(DAYS)

  tell(): TellBooks {
    return { rejects: this.rejects, faults: this.faults, excluded: this.excluded, latest: this.latest, days: this.days }
  }

  /** Adds what was found in another part of the run, whose lines are counted from `lines` on. */
  absorb(told: TellBooks, lines: number): void {
    for (const [own, others] of [
      [this.rejects, told.rejects],
      [this.faults, told.faults],
    ] as const) {
      for (const [key, { count, examples }] of others) {
        for (const example of examples) noted(own, key).add({ ...example, line: example.line + lines }, 0)
        noted(own, key).count += count
      }
    }
    for (const [reason, count] of told.excluded) this.excluded.set(reason, (this.excluded.get(reason) ?? 0) + count)
    if (told.latest !== undefined && (this.latest === undefined || told.latest > this.latest)) this.latest = told.latest
    for (let day = 0; day < DAYS; day++) this.days[day] = (this.days[day] ?? 0) + (told.days[day] ?? 0)
  }

  reject(file: FileLedger, reason: string, line: number, why: string): void {
    file.rejected++
    noted(this.rejects, reason).add({ file: file.path, line, why }, 1)
  }

  /** The first rejected row of some files. */
  firstReject(paths: readonly string[]): Example | undefined {
    const all = [...this.rejects.values()].flatMap(noted => noted.examples).filter(example => paths.includes(example.file))
    return all.sort((a, b) => paths.indexOf(a.file) - paths.indexOf(b.file) || a.line - b.line)[0]
  }

  /** The reasons for which rows of some files were rejected, in words. */
  reasons(paths: readonly string[]): string {
    const met = [...this.rejects].filter(([, noted]) => noted.examples.some(example => paths.includes(example.file)))
    return met
      .map(([reason]) => reason)
      .sort()
      .join(', ')
  }

  /** How often a fault was noted. */
  noted(code: string): number {
    return this.faults.get(code)?.count ?? 0
  }

  /** A fault that leaves the row usable. */
  note(code: string, example: Example | undefined, times = 1): undefined {
    noted(this.faults, code).add(example, times)
  }

  exclude(reason: string): void {
    this.excluded.set(reason, (this.excluded.get(reason) ?? 0) + 1)
  }

  /** The latest instant a row tells, and the earliest where it tells several. */
  observe(file: FileLedger, instant: number, earliest = instant): void {
    if (file.first === undefined || earliest < file.first) file.first = earliest
    if (file.last === undefined || instant > file.last) file.last = instant
    if (this.latest === undefined || instant > this.latest) this.latest = instant
    const day = Math.floor(instant / 86_400_000)
    if (day >= 0 && day < DAYS) this.days[day] = (this.days[day] ?? 0) + 1
  }

  /** Days between the latest instant and the day before which all but 0.1 % of the rows lie. */
  lonelyDays(): number {
    const total = this.days.reduce((sum, count) => sum + count, 0)
    const last = this.days.findLastIndex(count => count > 0)
    let beyond = 0
    for (let day = last; day >= 0; day--) {
      beyond += this.days[day] ?? 0
      if (beyond > total / 1000) return last - day
    }
    return 0
  }

  ledger(conversations: number): Ledger {
    const sum = (part: 'rows' | 'used' | 'duplicate' | 'skipped') => this.files.reduce((total, file) => total + file[part], 0)
    const excluded = [...this.excluded].sort(byKey).map(([reason, count]) => ({ reason, count }))
    return {
      rows: sum('rows'),
      used: sum('used'),
      duplicate: sum('duplicate'),
      skipped: sum('skipped'),
      conversations,
      measured: conversations - excluded.reduce((total, { count }) => total + count, 0),
      rejected: [...this.rejects].sort(byKey).map(([reason, all]) => ({ reason, count: all.count, examples: all.trim() })),
      excluded,
    }
  }

  quality(): readonly QualityNote[] {
    return [...this.faults]
      .sort(byKey)
      .map(([code, all]) => ({ code, count: all.count, message: qualitySentence(code, all.count), examples: all.trim() }))
  }
}

function noted(map: Map<string, Noted>, key: string): Noted {
  const known = map.get(key)
  if (known !== undefined) return known
  const fresh = new Noted()
  map.set(key, fresh)
  return fresh
}

function byKey(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return a[0] < b[0] ? -1 : 1
}
