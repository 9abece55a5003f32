import { readdirSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import type { Format } from '../src/model/format.js'
import type { FileHints } from '../src/model/settings.js'
import { recognise } from '../src/pipeline/recognise.js'

const folder = new URL('../src/formats/', import.meta.url)
const ids = readdirSync(folder)
  .filter(name => name.endsWith('.ts') && !name.startsWith('_'))
  .map(name => name.slice(0, -3))
const formats = new Map<string, Format>()
for (const id of ids) formats.set(id, (await import(`../src/formats/${id}.ts`)).default)

const hints: FileHints = { kinds: new Map(), map: new Map() }

function sampleOf(path: string, csv: string) {
  const [header = [], ...rows] = parse(csv, { bom: true, relax_column_count: true }) as string[][]
  return { path, header, rows }
}

describe('every example of every format', () => {
  for (const [id, format] of formats) {
    for (const example of format.examples) {
      it(`${id} recognises its ${example.file}`, () => {
        const found = recognise(sampleOf(example.file, example.csv), formats, hints)
        expect(found.format).toBe(id)
        expect(found.table.kind).toBe(example.kind)
        expect(found.zone).toBe(found.table.shape === 'aggregate' ? undefined : example.zone)
        const headers = Object.fromEntries(found.columns.map(({ field, header }) => [field, header]))
        expect(headers).toEqual(example.columns)
      })

      it(`${id} understands every instant, duration and score of its ${example.file}`, () => {
        const found = recognise(sampleOf(example.file, example.csv), formats, hints)
        for (const column of found.columns) {
          if (/_at$|^at$/.test(column.field)) expect(column.layout, column.header).toBeDefined()
          if (/_seconds$/.test(column.field)) expect(column.unit, column.header).toBeDefined()
          if (/^(csat|score|rating)$/.test(column.field)) expect(column.scale, column.header).not.toBe('auto')
        }
        expect(found.notes.filter(({ code }) => code === 'column-left-out')).toEqual([])
      })

      it(`the ${example.file} of ${id} is no file of another format`, () => {
        const others = new Map([...formats].filter(([other]) => other !== id && other !== 'plain'))
        let other: string | undefined
        try {
          other = recognise(sampleOf(example.file, example.csv), others, hints).format
        } catch {
          other = undefined
        }
        expect([undefined, 'generic', ...(twins.get(id) ?? [])]).toContain(other)
      })
    }

    it(`${id} tells a reader its name and where its files come from`, () => {
      expect(format.title.length).toBeGreaterThan(2)
      expect(format.about.length).toBeGreaterThan(40)
      expect(format.examples.length).toBeGreaterThan(0)
    })
  }
})

/** Desks of one maker whose headers differ by a few columns only: without the one, the other understands the file. */
const twins = new Map([['freshservice', ['freshdesk']]])
