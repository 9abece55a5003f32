import { rmSync } from 'node:fs'
import { expect, test } from 'vitest'
import { differences, partOf } from './naive/compare.js'
import { factsOf } from './naive/facts.js'
import { figuresOf } from './naive/figures.js'
import { generate } from './naive/generate.js'
import { load } from './naive/load.js'
import { planOf } from './naive/plan.js'
import { daysOf, groupsOf, ledgerOf } from './naive/series.js'
import { analyze, optionsOf, writeDown } from './naive/tool.js'

const seeds = Array.from({ length: 26 }, (_, at) => at)

test.each(seeds)('every figure of seed %i equals a slow second computation', seed => {
  const plan = planOf(seed)
  const files = generate(plan, 150)
  const folder = writeDown(plan, files)
  const report = analyze(folder, ['in'], optionsOf(plan))
  const run = load(plan, files)
  const all = run.talks.map(talk => factsOf(talk, run))
  const context = { plan, run, all }
  const expected = {
    asOf: new Date(run.asOf).toISOString(),
    ledger: ledgerOf(run),
    metrics: figuresOf(all, context),
    groups: groupsOf(all, context),
    series: daysOf(all, context),
  }
  const found = differences(expected, report)
  expect(found.map(line => `seed ${seed}: ${line}`)).toEqual([])
  expect(partOf(report, 'schemaVersion')).toBe(1)
  rmSync(folder, { recursive: true })
})
