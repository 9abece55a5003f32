#!/usr/bin/env node
// Kills runs that write five outputs at many moments (node test/bench/kill.mjs [moments]): each output must be the old one or the whole new one,
// and the run after the last must take away what was left.
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const moments = Number(process.argv[2] ?? 200)
const tool = new URL('../../bin/care-audit.js', import.meta.url).pathname
const folder = mkdtempSync(join(tmpdir(), 'care-audit-kill-'))
const outputs = ['a.md', 'b.json', 'c.md', 'd.json', 'rows.csv']
const words = ['analyze', 'tickets.csv', ...outputs.slice(0, 4).flatMap(name => ['-o', name]), '--conversations', 'rows.csv', '--quiet']
const lines = Array.from({ length: 20_000 }, (_, at) => `${at},2026-01-05T10:00:00Z,2026-01-06T10:00:00Z,solved,a${at % 3},u${at}`)
writeFileSync(join(folder, 'tickets.csv'), `ticket_id,created_at,solved_at,status,assignee,requester\n${lines.join('\n')}\n`)

const text = name => readFileSync(join(folder, name), 'utf8')
const once = () => spawnSync(process.execPath, [tool, ...words], { cwd: folder }).status
if (once() !== 0) throw new Error('the run itself fails')
const begun = performance.now()
once()
const whole = performance.now() - begun
const good = new Map(outputs.map(name => [name, text(name)]))
let [wrong, replaced, left] = [0, 0, 0]
for (let moment = 0; moment < moments; moment++) {
  for (const name of outputs) writeFileSync(join(folder, name), `old ${name}`)
  const child = spawn(process.execPath, [tool, ...words], { cwd: folder, stdio: 'ignore' })
  const ended = new Promise(resolve => child.on('exit', resolve))
  // Half of the moments lie in the last third of the run, where files are written.
  await wait(moment % 2 === 0 ? Math.random() * whole : whole * (0.66 + Math.random() * 0.4))
  child.kill('SIGKILL')
  await ended
  for (const name of outputs) {
    const now = text(name)
    if (now === good.get(name)) replaced++
    else if (now !== `old ${name}`) wrong++
  }
  left += readdirSync(folder).filter(name => name.endsWith('.tmp')).length
}
once()
const rest = readdirSync(folder).filter(name => name.endsWith('.tmp')).length
process.stdout.write(
  `${moments} moments, ${moments * outputs.length} outputs: ${wrong} half, ${replaced} new, the others old; ${left} temporary files seen, ${rest} after the next run\n`,
)
rmSync(folder, { recursive: true })
process.exitCode = wrong + rest === 0 ? 0 : 1
