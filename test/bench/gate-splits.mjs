#!/usr/bin/env node
// How often the gate turns red for nothing, and how often it sees a real change.
//   npm run build && node test/bench/gate-splits.mjs [splits=1000] [seeds=1000] [export.csv]
// Splits one export at random into a baseline and a current run, again and again: no condition may fail more than 3 % of them. Then makes exports
// of 2000 conversations with 8 % reopened and others with 12 %: a condition of half a point must fail at least 95 % of them.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { settle } from '../../dist/config.js'
import { judge } from '../../dist/pipeline/_gate-judge.js'
import { findInputs } from '../../dist/pipeline/read.js'
import { auditFor } from '../../dist/pipeline/run.js'
import { loadFormats, loadMetrics, loadSignals } from '../../dist/shelf.js'
import { mulberry32 } from '../../dist/statistics/random.js'

const [splits = 1000, seeds = 1000] = process.argv.slice(2, 4).map(Number)
const folder = mkdtempSync(join(tmpdir(), 'care-audit-splits-'))
const [formats, metrics, signals] = await Promise.all([loadFormats(), loadMetrics(), loadSignals()])
const plugins = { formats, metrics, signals, rules: [], judge: () => undefined, judgeId: '', precisionOf: () => undefined }
const quiet = { progress: () => undefined, notice: () => undefined }
const tool = { version: '0', timeZoneData: '' }

/** The settings of a configuration whose gate has these conditions. */
async function settingsFor(conditions) {
  writeFileSync(join(folder, 'care-audit.config.yaml'), `timeZone: UTC\ngate:\n${conditions.map(one => `  - ${one}\n`).join('')}`)
  return (await settle({ gate: true, allowOverlap: true, asOf: '2026-02-28', now: '2026-03-01' }, folder, '', [...formats.keys()])).settings
}

async function audited(rows, settings, baseline) {
  const path = join(folder, 'part.csv')
  writeFileSync(path, stringify(rows, { header: true }))
  const wants = baseline === undefined ? { baseline: true } : { judge: { baseline, tests: new Set(['worse']) } }
  return auditFor(wants, await findInputs([path], undefined, 1e10), settings, plugins, quiet, tool)
}

/** 4000 conversations of eight weeks: skewed answers and solves, ratings, reopenings of a given rate. */
function made(count, seed, reopened) {
  const random = mulberry32(seed)
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  const iso = at => new Date(at).toISOString()
  return Array.from({ length: count }, (_, id) => {
    const created = Date.UTC(2026, 0, 1) + random() * 42 * 86_400_000
    const reply = created + Math.exp(8 + 1.4 * normal()) * 1000
    const solved = reply + Math.exp(10 + 1.2 * normal()) * 1000
    const rating = random()
    return {
      ticket_id: id + 1,
      created_at: iso(created),
      first_reply_at: iso(reply),
      solved_at: iso(solved),
      status: 'solved',
      channel: ['email', 'chat', 'phone'][Math.floor(random() * 3)],
      requester: `customer ${Math.floor(random() * 3000)}`,
      csat: rating < 0.4 ? (rating < 0.34 ? 'good' : 'bad') : '',
      reopens: random() < reopened ? 1 : 0,
    }
  })
}

const conditions = [
  '{ of: first-response-time.calendar.p50, worse: 10% }',
  '{ of: first-response-time.calendar.p90, worse: 10% }',
  '{ of: resolution-time.full.calendar.p50, worse: 10% }',
  '{ of: resolution-time.full.calendar.p90, worse: 10% }',
  '{ of: reopen-rate, worse: 0.5pp }',
  '{ of: csat, worse: 1pp }',
  '{ of: repeat-contact-rate.7d, worse: 1pp }',
]

const exported = process.argv[4] === undefined ? made(4000, 20251121, 0.08) : parse(readFileSync(process.argv[4]), { columns: true })
const settings = await settingsFor(conditions)
const alone = settings.gate.conditions.map(condition => ({ ...settings, gate: { ...settings.gate, conditions: [condition] } }))
const together = conditions.map(() => 0)
const single = conditions.map(() => 0)
let red = 0
for (let split = 1; split <= splits; split += 1) {
  const random = mulberry32(split)
  const halves = [[], []]
  for (const row of exported) halves[random() < 0.5 ? 0 : 1].push(row)
  const { baseline } = await audited(halves[0], settings)
  const { report, outcomes } = await audited(halves[1], settings, baseline)
  for (const { index, verdict } of outcomes) if (verdict === 'fail') together[index] += 1
  if (outcomes.some(({ verdict }) => verdict === 'fail')) red += 1
  for (const [index, one] of alone.entries())
    if (judge({ report, settings: one, metrics, created: undefined, baseline }, new Set(['worse']))[0]?.verdict === 'fail')
      single[index] += 1
}
process.stdout.write(
  `${splits} random splits of ${exported.length} conversations; failed, in per cent: alone in the gate, and with all of them in it\n`,
)
for (const [index, condition] of conditions.entries())
  process.stdout.write(
    `${((100 * single[index]) / splits).toFixed(1).padStart(6)} ${((100 * together[index]) / splits).toFixed(1).padStart(6)}  ${condition}\n`,
  )
process.stdout.write(`${((100 * red) / splits).toFixed(1).padStart(13)}  any of them\n`)

const one = await settingsFor(['{ of: reopen-rate, worse: 0.5pp }'])
let [seen, false_] = [0, 0]
for (let seed = 1; seed <= seeds; seed += 1) {
  const { baseline } = await audited(made(2000, seed, 0.08), one)
  const fails = async rate => (await audited(made(2000, seed + 1_000_000, rate), one, baseline)).outcomes[0]?.verdict === 'fail'
  if (await fails(0.12)) seen += 1
  if (await fails(0.08)) false_ += 1
}
process.stdout.write(
  `${seeds} pairs of 2000 conversations, { of: reopen-rate, worse: 0.5pp }: 8 % to 12 % fails ${((100 * seen) / seeds).toFixed(1)} %, 8 % to 8 % ${((100 * false_) / seeds).toFixed(1)} %\n`,
)
rmSync(folder, { recursive: true, force: true })
