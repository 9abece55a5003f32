import { describe, expect, it } from 'vitest'
import { Ids } from '../src/pipeline/_ids.js'
import { LineColumn } from '../src/pipeline/_line-column.js'
import { InstantPages, RequesterPages } from '../src/pipeline/_paged-columns.js'
import { CodeColumn } from '../src/pipeline/_typed-columns.js'

describe('columns that keep fewer bytes while they can', () => {
  it('keeps lines in order, out of order, far apart and unset', () => {
    for (const lines of [[2, 3, 5, 9, 70_000, 0, 70_001], [100, 90, 4_294_967_294, 1], Array.from({ length: 5000 }, (_, i) => 3 * i + 2)]) {
      const column = new LineColumn(4)
      for (const [at, line] of lines.entries()) if (line !== 0) column.set(at, line)
      expect(lines.map((_, at) => column.get(at))).toEqual(lines)
      expect(column.get(lines.length + 9000)).toBe(0)
      column.set(1, 7)
      expect(column.get(1)).toBe(7)
      expect(column.get(2)).toBe(lines[2])
    }
  })

  it('shifts lines that are set', () => {
    for (const lines of [
      [2, 0, 9],
      [9, 0, 2],
    ]) {
      const column = new LineColumn(4)
      for (const [at, line] of lines.entries()) if (line !== 0) column.set(at, line)
      column.shift(10)
      expect(lines.map((_, at) => column.get(at))).toEqual(lines.map(line => (line === 0 ? 0 : line + 10)))
    }
  })

  it('keeps ids near each other, far apart and of other shapes', () => {
    const texts = [...Array.from({ length: 3000 }, (_, i) => String(100_000 - i)), '999999999999', 'INC0000045', 'odd', '000007', '7', '0']
    const ids = new Ids(0)
    expect(texts.map(text => ids.ofText(text))).toEqual(texts.map((_, i) => i))
    expect(texts.map(text => ids.ofText(text))).toEqual(texts.map((_, i) => i))
    expect(texts.map((_, i) => ids.text(i))).toEqual(texts)
    expect(ids.find('8')).toBeUndefined()
    const few = new Ids(0)
    for (const text of texts.slice(0, 10)) few.ofText(text)
    expect(few.shares(ids.tell())).toBe(true)
    expect([...few.adopt(ids.tell())]).toEqual(texts.map((_, i) => i))
    expect(new Ids(0).shares(ids.tell())).toBe(false)
  })

  it('keeps codes where some are 0', () => {
    const column = new CodeColumn(4)
    const codes = [0, 0, 3, 0, 300, 70_000, 0, 1]
    for (const [at, code] of codes.entries()) column.set(at, code)
    expect(codes.map((_, at) => column.get(at))).toEqual(codes)
  })

  it('keeps small codes two a byte, and widens them when a larger one comes', () => {
    const column = new CodeColumn(4)
    const codes = Array.from({ length: 3001 }, (_, at) => (at * 7) % 16)
    for (const [at, code] of codes.entries()) column.set(at, code)
    column.set(5, 0)
    column.set(5, 9)
    codes[5] = 9
    expect(codes.map((_, at) => column.get(at))).toEqual(codes)
    for (const code of [16, 256, 65_536]) {
      column.set(2000, code)
      codes[2000] = code
      expect(codes.map((_, at) => column.get(at))).toEqual(codes)
    }
    expect(column.get(90_000)).toBe(0)
  })

  it('keeps instants and requesters page by page until they are given back', () => {
    const instants = new InstantPages()
    const requesters = new RequesterPages()
    const rows = [0, 1, 32_767, 32_768, 70_000, 200_001]
    const when = (at: number) => 1_700_000_000_000 + at * 1000 + (at === 70_000 ? 7 : 0)
    for (const at of rows) {
      instants.set(at, when(at))
      requesters.set(at, 2 ** 52 + at)
    }
    expect(rows.map(at => instants.get(at))).toEqual(rows.map(when))
    expect(rows.map(at => instants.second(at) * 1000 + instants.rest(at))).toEqual(rows.map(when))
    expect(instants.hasMillis).toBe(true)
    expect([2, 40_000, 100_000, 900_000].map(at => [instants.get(at), requesters.get(at)])).toEqual(Array(4).fill([undefined, 0]))
    instants.clear(1)
    instants.clear(900_000)
    expect(instants.get(1)).toBeUndefined()
    for (const column of [instants, requesters]) column.releaseUntil(70_000)
    expect(rows.map(at => instants.get(at))).toEqual([undefined, undefined, undefined, undefined, when(70_000), when(200_001)])
    expect(rows.map(at => requesters.get(at))).toEqual([0, 0, 0, 0, 2 ** 52 + 70_000, 2 ** 52 + 200_001])
    for (const column of [instants, requesters]) column.release()
    expect(rows.map(at => [instants.get(at), requesters.get(at)])).toEqual(Array(6).fill([undefined, 0]))
  })
})
