import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { generate } from './naive/generate.js'
import { planOf } from './naive/plan.js'
import { analyze, optionsOf, writeDown } from './naive/tool.js'

// Among them every kind of files and of clock; rows in no order where a seed says so: these are not cut.
const seeds = [0, 8, 9, 10, 11]

/** What tells where a row stood and how the tool was called is no part of the figures. */
const aside = new Set(['inputs', 'place', 'examples', 'commandLine'])
const figures = (report: unknown) => JSON.stringify(report, (key, value: unknown) => (aside.has(key) ? undefined : value), 1)

/**
 * A file cut into consecutive pieces, each with the header. Never between two rows of one instant: there the law orders rows of one file by
 * their line and rows of two files by role, so that such a cut may change who came first.
 */
function pieces(text: string, count: number): string[] {
  const records: string[][] = parse(text)
  const [header = [], ...rows] = records
  const parts: string[][][] = []
  for (const [at, row] of rows.entries()) {
    const due = Math.floor((at * count) / rows.length) + 1
    if (parts.length === 0 || (parts.length < due && row[1] !== rows[at - 1]?.[1])) parts.push([])
    parts.at(-1)?.push(row)
  }
  return parts.map(part => stringify([header, ...part]))
}

for (const seed of seeds) {
  const plan = planOf(seed)
  const files = generate(plan, 150)
  const names = [...files.keys()]
  // One broken row is more than one per cent of a small piece.
  const options = [...optionsOf(plan), '--max-bad-rows', '0.1']
  const context = { folder: '', whole: '' }

  beforeAll(() => {
    context.folder = writeDown(plan, files)
    context.whole = figures(analyze(context.folder, ['in'], options))
  })
  afterAll(() => rmSync(context.folder, { recursive: true }))

  const cut = (count: number, name: (file: string, piece: number) => string) => {
    const paths: string[] = []
    for (const [file, text] of files)
      for (const [at, part] of pieces(text, count).entries()) {
        const path = name(file.replace('.csv', ''), at + 1)
        mkdirSync(join(context.folder, path, '..'), { recursive: true })
        writeFileSync(join(context.folder, path), part)
        paths.push(path)
      }
    return paths
  }

  test(`the order of the files on the command line changes nothing (seed ${seed})`, () => {
    const paths = names.map(name => join('in', name))
    for (const order of [paths.toReversed(), [...paths.slice(1), ...paths.slice(0, 1)]])
      expect(figures(analyze(context.folder, order, options))).toBe(context.whole)
  })

  if (plan.shuffled) continue

  test(`files cut into three pieces give the same report (seed ${seed})`, () => {
    const paths = cut(3, (file, piece) => join('three', `${file}-${piece}.csv`))
    expect(figures(analyze(context.folder, paths, options))).toBe(context.whole)
  })

  test(`files cut into part-1 to part-12 in a folder each give the same report (seed ${seed})`, () => {
    cut(12, (file, piece) => join('twelve', file, `part-${piece}.csv`))
    expect(
      figures(
        analyze(
          context.folder,
          names.map(name => join('twelve', name.replace('.csv', ''))),
          options,
        ),
      ),
    ).toBe(context.whole)
  })
}
