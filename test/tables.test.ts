import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadSignals, readTables, writtenTables } from '../src/shelf.js'
import { tablesOf } from '../src/text/tagger.js'

const built = new URL('../dist/', import.meta.url)

describe('the compiled phrases that the build writes down', () => {
  it('are those of the signals, the same bytes each time', async () => {
    const bytes = Buffer.from(await writtenTables())
    expect(bytes.equals(readFileSync(new URL('text/tables.bin', built)))).toBe(true)
  })

  it('are read for the built-in signals alone', async () => {
    const shelf = await import(new URL('shelf.js', built).href)
    const signals = await loadSignals()
    expect(JSON.stringify(shelf.readTables(signals)) === JSON.stringify(tablesOf(signals))).toBe(true)
    expect(shelf.readTables(new Map([...signals].slice(1)))).toBeUndefined()
  })

  it('are compiled where no build has written them', async () => {
    expect(readTables(await loadSignals())).toBeUndefined()
  })
})
