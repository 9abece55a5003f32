// Runs one target without end; before each input its bytes are laid where the other thread sees them, should they never come back.
import { parentPort, workerData } from 'node:worker_threads'
import { inputsFor } from './inputs.mjs'
import { attempt } from './targets.mjs'

const { target, seed, state, current, minutes } = workerData
const counter = new Int32Array(state)
const place = new Uint8Array(current)
const end = performance.now() + minutes * 60_000
for (let round = 0; performance.now() < end; round++) {
  for (const bytes of inputsFor(target, seed + round, 300)) {
    place.set(bytes.subarray(0, place.length))
    counter[1] = Math.min(bytes.length, place.length)
    try {
      await attempt(target, bytes)
    } catch (error) {
      parentPort.postMessage({ bytes, message: String(error?.stack ?? error) })
    }
    Atomics.add(counter, 0, 1)
  }
}
