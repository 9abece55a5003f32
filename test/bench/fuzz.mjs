#!/usr/bin/env node
// Fuzzes the reader, the recogniser, the phrase compiler, rules and configuration: npm run fuzz -- --minutes N [--target name] [--seed n]
// A crash, two seconds of work on one input, or a row lost in silence is a finding; it is kept in fixtures/fuzz, where the tests try it again.
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { names } from './fuzz/targets.mjs'

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '1' }, target: { type: 'string', multiple: true }, seed: { type: 'string' } },
})
const seed = Number(values.seed ?? Date.now() % 1e9)
const kept = new URL('../../fixtures/fuzz/', import.meta.url)
const SLOW = 2
let findings = 0

function keep(target, bytes, message) {
  findings++
  mkdirSync(kept, { recursive: true })
  const name = `${target}-${createHash('sha256').update(bytes).digest('hex').slice(0, 8)}`
  writeFileSync(new URL(name, kept), bytes)
  process.stdout.write(`${target}: ${message.split('\n').slice(0, 4).join('\n  ')}\n  kept as fixtures/fuzz/${name}\n`)
}

function fuzz(target) {
  return new Promise((resolve, reject) => {
    const state = new SharedArrayBuffer(8)
    const current = new SharedArrayBuffer(1 << 16)
    const counter = new Int32Array(state)
    const worker = new Worker(new URL('./fuzz/worker.mjs', import.meta.url), {
      workerData: { target, seed, state, current, minutes: Number(values.minutes) },
    })
    const told = new Set()
    let [seen, since] = [-1, process.cpuUsage()]
    const watch = setInterval(() => {
      if (counter[0] !== seen) [seen, since] = [counter[0], process.cpuUsage()]
      const { user, system } = process.cpuUsage(since)
      if (seen < 1 || (user + system) / 1e6 < SLOW) return
      keep(target, Buffer.from(new Uint8Array(current).slice(0, counter[1])), `more than ${SLOW} s of work on one input`)
      void worker.terminate()
    }, 100)
    worker.on('message', ({ bytes, message }) => {
      const kind = message.split('\n').slice(0, 2).join(' ').replace(/\d+/g, '0')
      if (!told.has(kind)) keep(target, Buffer.from(bytes), message)
      told.add(kind)
    })
    worker.on('error', reject)
    worker.on('exit', () => {
      clearInterval(watch)
      resolve(counter[0])
    })
  })
}

for (const target of values.target ?? names) {
  const tried = await fuzz(target)
  process.stdout.write(`${target}: ${tried} inputs tried in ${values.minutes} min (seed ${seed})\n`)
}
process.stdout.write(findings === 0 ? 'nothing found\n' : `${findings} findings\n`)
process.exitCode = findings === 0 ? 0 : 1
