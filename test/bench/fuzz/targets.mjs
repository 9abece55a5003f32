// What is fuzzed: each target takes bytes, may refuse them (a Refusal), and must neither throw anything else nor lose anything in silence.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadOwnRules } from '../../../dist/config/own-rules.js'
import { settle } from '../../../dist/config.js'
import { peek, readRecords } from '../../../dist/pipeline/read.js'
import { audit } from '../../../dist/pipeline/run.js'
import { loadFormats, loadMetrics } from '../../../dist/shelf.js'
import { compile } from '../../../dist/text/matcher.js'
import { ownListener, ownSignalsOf } from '../../../dist/text/own-signals.js'

const folder = mkdtempSync(join(tmpdir(), 'care-audit-fuzz-'))
const [formats, metrics] = await Promise.all([loadFormats(), loadMetrics()])
const { settings } = await settle({ tz: 'Europe/Vilnius', maxBadRows: '100%' }, '/', '', [...formats.keys()])
const plugins = { formats, metrics, signals: new Map(), rules: [], judge: () => undefined, judgeId: '', precisionOf: () => undefined }
const watch = { progress() {}, notice() {} }

/** Bytes as an input in pieces of one size. */
function pieces(bytes, size = 1 << 20, path = 'fuzzed.csv') {
  return {
    path,
    size: bytes.length,
    rereadable: true,
    async *chunks() {
      for (let at = 0; at < bytes.length; at += size) yield Buffer.from(bytes.subarray(at, at + size))
    },
  }
}

function demand(holds, what) {
  if (!holds) throw new Error(what)
}

function addsUp({ ledger }) {
  const rejected = ledger.rejected.reduce((sum, { count }) => sum + count, 0)
  demand(
    ledger.rows === ledger.used + rejected + ledger.duplicate + ledger.skipped,
    `the ledger does not add up: ${JSON.stringify(ledger).slice(0, 200)}`,
  )
}

async function recordsOf(bytes, size, dialect) {
  const records = []
  let raw = 0
  const summary = await readRecords(pieces(bytes, size), dialect, row => {
    raw += row.to - row.from
    records.push(Array.from({ length: row.count }, (_, cell) => row.text(cell)))
  })
  return { records, raw, summary }
}

/** Records are the same however the bytes arrive, and every byte is in one of them. */
async function reader(bytes) {
  const { dialect } = await peek(pieces(bytes), {})
  const whole = await recordsOf(bytes, 1 << 20, dialect)
  const cut = await recordsOf(bytes, 3, dialect)
  demand(JSON.stringify(whole.records) === JSON.stringify(cut.records), 'records depend on how the bytes arrive')
  if (dialect.encoding !== 'utf-8' || whole.summary.unclosedQuoteLine !== undefined) return
  const between = bytes.length - whole.raw - (bytes.subarray(0, 3).toString('utf8') === '\ufeff' ? 6 : 0)
  demand(between <= 2 * (whole.summary.records + whole.summary.blank), `${between} bytes stand in no record`)
}

/** A table is understood and every row of it finds its place. */
async function recogniser(bytes) {
  addsUp(await audit([pieces(bytes)], settings, plugins, watch, { version: '0', timeZoneData: '' }))
}

/** Lines are phrases, the last line a text that they are looked for in. */
async function phrases(bytes) {
  const lines = bytes.toString('utf8').split('\n')
  const text = Buffer.from((lines.pop() ?? '').repeat(20))
  const matcher = compile(lines.filter(line => line.trim() !== ''))
  const { count, hits, width } = matcher.run(text, 0, text.length)
  for (let at = 0; at < count; at++) {
    const [from, to] = [hits[at * width + 5], hits[at * width + 6]]
    demand(from >= 0 && from <= to && to <= text.length, `a hit lies outside of its text: ${from} to ${to} of ${text.length}`)
  }
}

async function rules(bytes) {
  const path = join(folder, 'fuzzed.rules.yaml')
  writeFileSync(path, bytes)
  const { rules: own } = await loadOwnRules([path], folder)
  ownListener(ownSignalsOf(own)).listen(bytes.toString('utf8'), 'agent')
}

async function config(bytes) {
  const path = join(folder, 'care-audit.config.yaml')
  writeFileSync(path, bytes)
  await settle({ config: path, gate: true, now: '2026-02-01' }, folder, '', [...formats.keys()])
}

const targets = { reader, recogniser, phrases, rules, config }

/** The names of the targets. */
export const names = Object.keys(targets)

/** Runs one target on bytes; what is refused is well. */
export async function attempt(name, bytes) {
  try {
    await targets[name](Buffer.from(bytes))
  } catch (error) {
    if (error?.name !== 'Refusal') throw error
    demand(
      typeof error.hint === 'string' && error.message !== '' && [2, 3].includes(error.code),
      `a refusal without a mend: ${error.message}`,
    )
  }
}
