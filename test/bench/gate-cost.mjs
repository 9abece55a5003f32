#!/usr/bin/env node
// What the gate costs: CPU seconds of `check` with ten conditions and a baseline against those of `analyze`, medians of alternating runs.
//   npm run build && node test/bench/gate-cost.mjs tickets.csv [runs=5]
// Once where every condition holds, and once where several fail, so that what moved them is looked for.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const [file, runs = '5'] = process.argv.slice(2)
const tool = join(import.meta.dirname, '../../bin/care-audit.js')
const folder = mkdtempSync(join(tmpdir(), 'care-audit-cost-'))
const path = resolve(file)
// All threads of the process, measured as it ends.
const meter = `if (require('node:worker_threads').isMainThread) process.on('exit', () => { const { user, system } = process.cpuUsage(); require('node:fs').writeSync(2, '\\n#cpu ' + (user + system) / 1e6 + '\\n') })`
writeFileSync(join(folder, 'meter.cjs'), meter)
writeFileSync(
  join(folder, 'care-audit.config.yaml'),
  `gate:
  - { of: first-response-time.calendar.p90, max: 30d, warn: 20d }
  - { of: first-response-time.calendar.p50, worse: 10% }
  - { of: first-response-time.calendar.p90, worse: 10% }
  - { of: resolution-time.full.calendar.p50, worse: 10% }
  - { of: resolution-time.full.calendar.p90, worse: 20% }
  - { of: reopen-rate, worse: 1pp }
  - { of: csat, worse: 2pp }
  - { of: repeat-contact-rate.7d, worse: 2pp }
  - { of: last-touch-satisfaction.explicit, min: 10% }
  - { of: backlog.n, worse: 50% }
`,
)

/** CPU seconds of one run, and its exit code. */
function cost(...words) {
  const done = spawnSync(
    process.execPath,
    ['--require', join(folder, 'meter.cjs'), tool, ...words, '--quiet', '--json'].filter(
      word => words[0] !== 'baseline' || word !== '--json',
    ),
    { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 },
  )
  return { code: done.status, seconds: Number(/#cpu (\S+)/.exec(done.stderr)?.[1]) }
}

const median = values => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
const baseline = join(folder, 'care-audit.baseline.json')
process.stdout.write(`baseline ${cost('baseline', path).seconds.toFixed(2)} s\n`)
const written = readFileSync(baseline, 'utf8')
// Half the figures of the baseline become better than they were, so that the same export is worse.
const better = written
  .replace(
    /^\{"figure":"(reopen-rate|repeat-contact-rate\.7d)","k":(\d+)/gm,
    (_, figure, k) => `{"figure":"${figure}","k":${Math.floor(k / 2)}`,
  )
  .replace(
    /^(\{"figure":"first-response-time\.calendar","n".*"p50":\[)([^\]]*)/m,
    (_, head, values) =>
      head +
      values
        .split(',')
        .map(value => value / 2)
        .join(),
  )
for (const [name, text] of [
  ['every condition holds', written],
  ['three fail', better],
]) {
  writeFileSync(baseline, text)
  const [plain, gated] = [[], []]
  let code
  for (let run = 0; run < Number(runs); run += 1) {
    plain.push(cost('analyze', path).seconds)
    const checked = cost('check', path)
    gated.push(checked.seconds)
    code = checked.code
  }
  process.stdout.write(
    `${name}: analyze ${median(plain).toFixed(2)} s, check ${median(gated).toFixed(2)} s (exit ${code}): ${((median(gated) / median(plain) - 1) * 100).toFixed(1)} % more\n`,
  )
}
rmSync(folder, { recursive: true, force: true })
