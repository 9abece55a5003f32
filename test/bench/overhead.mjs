#!/usr/bin/env node
// Compares the CPU time of two builds over one invented export: node test/bench/overhead.mjs <folder of the other build> [rows] [turns]
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const [other, rows = '300000', turns = '5'] = process.argv.slice(2)
if (other === undefined) throw new Error('name the folder of the other build')
const here = new URL('../..', import.meta.url).pathname
const folder = mkdtempSync(join(tmpdir(), 'care-audit-overhead-'))
const usage = join(folder, 'usage')
writeFileSync(
  join(folder, 'watch.mjs'),
  `import { writeFileSync } from 'node:fs'\nprocess.on('exit', () => writeFileSync(${JSON.stringify(usage)}, JSON.stringify(process.resourceUsage())))\n`,
)
spawnSync(process.execPath, [join(here, 'test/bench/generate.mjs'), 'tickets', rows, join(folder, 'tickets.csv')])

function seconds(build) {
  const words = ['--import', join(folder, 'watch.mjs'), join(build, 'bin/care-audit.js'), 'analyze', join(folder, 'tickets.csv'), '--quiet']
  const { status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8', maxBuffer: 1 << 26 })
  if (status !== 0) throw new Error(stderr)
  const { userCPUTime, systemCPUTime } = JSON.parse(readFileSync(usage, 'utf8'))
  return (userCPUTime + systemCPUTime) / 1e6
}

const times = { here: [], other: [] }
for (let turn = 0; turn < Number(turns); turn++) {
  times.here.push(seconds(here))
  times.other.push(seconds(other))
}
const median = list => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)]
const [ours, theirs] = [median(times.here), median(times.other)]
process.stdout.write(
  `${rows} tickets, ${turns} turns: ${ours.toFixed(2)} s here, ${theirs.toFixed(2)} s there, ${((ours / theirs - 1) * 100).toFixed(1)} %\n`,
)
rmSync(folder, { recursive: true })
