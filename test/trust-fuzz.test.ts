import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const kept = new URL('../fixtures/fuzz/', import.meta.url)

/** The fuzzer's own modules, which are plain JavaScript over the built tool. */
async function fuzzer(): Promise<{
  readonly names: readonly string[]
  attempt(target: string, bytes: Buffer): Promise<void>
  inputsFor(target: string, seed: number, count: number): readonly Buffer[]
}> {
  const [{ names, attempt }, { inputsFor }] = await Promise.all([
    import(new URL('bench/fuzz/targets.mjs', import.meta.url).href),
    import(new URL('bench/fuzz/inputs.mjs', import.meta.url).href),
  ])
  return { names, attempt, inputsFor }
}

const { names, attempt, inputsFor } = await fuzzer()

async function tried(target: string, bytes: Buffer): Promise<void> {
  const begun = process.cpuUsage()
  await attempt(target, bytes)
  const { user, system } = process.cpuUsage(begun)
  expect((user + system) / 1e6).toBeLessThan(2)
}

describe('what the fuzzer found once is not found again', () => {
  it.each(readdirSync(kept))('%s', async name => {
    await tried(name.slice(0, name.indexOf('-')), readFileSync(new URL(name, kept)))
  })
})

describe('AT-3 AT-10 nothing crashes, hangs or loses a row on made and mutated input:', () => {
  it.each(names)('%s', async target => {
    for (const bytes of inputsFor(target, 20260105, 300)) await tried(target, bytes)
  })
})
