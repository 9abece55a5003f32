#!/usr/bin/env node
// Compares, in one run and with medians, what an audit costs with what others need for the same files.
//   npm run build && node test/bench/compare.mjs [tickets=1000000] [messages=1000000] [runs=5]
// Makes its exports under test/bench/data (about 1.2 GB for a million) and installs @duckdb/node-api under test/bench/node_modules.
import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus } from 'node:os'
import { join } from 'node:path'
import { loadRules } from '../../dist/shelf.js'

const [tickets = 1_000_000, messages = 1_000_000, runs = 5] = process.argv.slice(2).map(Number)
const here = import.meta.dirname
const data = join(here, 'data')
const tool = join(here, '../../bin/care-audit.js')
// Names the size of what ran: process.resourceUsage counts kilobytes, of all threads of the process.
const meter = `if (require('node:worker_threads').isMainThread) process.on('exit', () => require('node:fs').writeSync(2, '\\n#peak ' + process.resourceUsage().maxRSS + '\\n'))`

/** An export of `count` rows, made once. */
function made(kind, count) {
  mkdirSync(data, { recursive: true })
  const path = join(data, `${kind}-${count}.csv`)
  if (!existsSync(path)) {
    execFileSync(process.execPath, [join(here, 'generate.mjs'), kind, String(count), `${path}.part`], { stdio: 'inherit' })
    renameSync(`${path}.part`, path)
  }
  return path
}

/** Seconds of the whole process and its peak memory in MB. */
function run(args) {
  return new Promise((resolve, reject) => {
    const started = performance.now()
    const child = spawn(process.execPath, ['--require', join(data, 'meter.cjs'), ...args], { stdio: ['ignore', 'ignore', 'pipe'] })
    let told = ''
    child.stderr.on('data', piece => (told += piece))
    child.on('error', reject)
    child.on('close', code => {
      const seconds = (performance.now() - started) / 1000
      if (code !== 0) reject(new Error(`${args.join(' ')} ended with ${code}: ${told}`))
      else resolve({ seconds, peak: Number(told.match(/#peak (\d+)/)?.[1] ?? 0) / 1024 })
    })
  })
}

const median = values => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

const install = join(here, 'node_modules/@duckdb/node-api')
if (!existsSync(install)) {
  const prefix = ['install', '--prefix', here, '--no-save', '--no-package-lock', '--no-audit', '--no-fund']
  execFileSync('npm', [...prefix, '@duckdb/node-api@1.5.6-r.1'], { stdio: 'inherit', shell: process.platform === 'win32' })
}
mkdirSync(data, { recursive: true })
writeFileSync(join(data, 'meter.cjs'), meter)
const [one, two, texts] = [made('tickets', tickets), made('tickets', 2 * tickets), made('messages', messages)]

const readAll = `for await (const chunk of require('node:fs').createReadStream(process.argv[1], { highWaterMark: 1 << 20 }));`
const parseAll = `const { parse } = await import('csv-parse'); let n = 0
  for await (const row of require('node:fs').createReadStream(process.argv[1]).pipe(parse({ columns: true }))) n++`
// Tone and gratitude alone: what the rules cost is told by judge-speed.mjs.
const withoutRules = [...(await loadRules()).keys()].flatMap(id => ['--skip', id])
const inline = code => ['-e', `(async () => { ${code} })()`]
const works = new Map([
  ['node -e 0', ['-e', '0']],
  ['care-audit --version', [tool, '--version']],
  ['read tickets (Node)', [...inline(readAll), one]],
  ['csv-parse tickets, columns: true', [...inline(parseAll), one]],
  ['DuckDB tickets, one thread', [join(here, 'duckdb.mjs'), one]],
  ['care-audit analyze tickets', [tool, 'analyze', one, '--json', '--quiet']],
  ['care-audit analyze twice as many', [tool, 'analyze', two, '--json', '--quiet']],
  ['care-audit analyze messages, no rules', [tool, 'analyze', texts, ...withoutRules, '--json', '--quiet']],
])

// In turns, so that whatever else the machine does falls on all alike; csv-parse takes long and runs once or twice.
const found = new Map([...works.keys()].map(name => [name, []]))
for (let turn = 0; turn < runs; turn++)
  for (const [name, args] of works) if (!name.startsWith('csv-parse') || turn < 2) found.get(name).push(await run(args))

const seconds = name => median(found.get(name).map(result => result.seconds))
const peak = name => median(found.get(name).map(result => result.peak))
console.log(`${cpus()[0]?.model.trim()}, ${availableParallelism()} cores, Node ${process.version}, medians of ${runs} runs\n`)
console.log(`${'work'.padEnd(36)}${'seconds'.padStart(9)}${'least'.padStart(9)}${'peak MB'.padStart(9)}`)
for (const [name, results] of found) {
  const least = Math.min(...results.map(result => result.seconds))
  console.log(
    `${name.padEnd(36)}${seconds(name).toFixed(2).padStart(9)}${least.toFixed(2).padStart(9)}${peak(name).toFixed(0).padStart(9)}`,
  )
}
const analyze = seconds('care-audit analyze tickets')
const perTicket = ((peak('care-audit analyze twice as many') - peak('care-audit analyze tickets')) * 1048576) / tickets
const lines = [
  [`analyze ÷ DuckDB`, analyze / seconds('DuckDB tickets, one thread'), 'at most 1.5'],
  [`csv-parse ÷ analyze`, seconds('csv-parse tickets, columns: true') / analyze, 'at least 5'],
  [`analyze ÷ reading the file`, analyze / seconds('read tickets (Node)'), ''],
  [`tickets, MB/s`, statSync(one).size / 1e6 / analyze, ''],
  [`messages with tone, MB/s`, statSync(texts).size / 1e6 / seconds('care-audit analyze messages, no rules'), 'at least 80'],
  [`peak MB, tickets`, peak('care-audit analyze tickets'), 'at most 300'],
  [`bytes for each further ticket`, perTicket, 'at most 64'],
  [`--version ÷ node -e 0`, seconds('care-audit --version') / seconds('node -e 0'), 'at most 1.6'],
]
console.log()
for (const [name, value, wanted] of lines) console.log(`${name.padEnd(36)}${value.toFixed(2).padStart(9)}  ${wanted}`)
