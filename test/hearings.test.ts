import { describe, expect, it } from 'vitest'
import { en } from '../src/grammar/classes/en.js'
import { et } from '../src/grammar/classes/et.js'
import { lt } from '../src/grammar/classes/lt.js'
import { sr } from '../src/grammar/classes/sr.js'
import { createGrammar } from '../src/grammar/grammar.js'
import { acts, slots } from '../src/model/acts.js'
import { loadRules, loadSignals } from '../src/shelf.js'
import { findPromises } from '../src/text/promise.js'
import { parseScript } from '../src/text/script.js'
import { createTagger } from '../src/text/tagger.js'
import { findDue } from '../src/time/due.js'
import { zoneOf } from '../src/time/zone.js'

interface Item {
  readonly lang: string
  readonly text: string
  readonly speakers: readonly string[]
}

const bench = new URL('bench/mutate/', import.meta.url)
const [{ sources, textsOf }, { hearingBy, linesOf }]: [
  { sources: Readonly<Record<string, unknown>>; textsOf(source: string, materials: unknown): readonly Item[] },
  { hearingBy(parts: unknown): unknown; linesOf(texts: readonly Item[], hearing: unknown): readonly string[] },
] = await Promise.all([import(new URL('corpus.mjs', bench).href), import(new URL('heard.mjs', bench).href)])

const signals = await loadSignals()
const materials = { classes: { en, lt, et, sr }, signals, rules: await loadRules(), parseScript }
const hearing = hearingBy({ grammar: createGrammar(), tagger: createTagger(signals), acts, slots, findPromises, findDue, zoneOf })

/* What was heard when the files under fixtures/hearings were written, one text a line; `vitest -u` writes them again, and the change is reviewed. */
describe('what is heard in the texts of', () => {
  it.each(Object.keys(sources))('%s is what was heard before', async source => {
    const texts = textsOf(source, materials)
    expect(texts.length).toBeGreaterThan(0)
    await expect(`${linesOf(texts, hearing).join('\n')}\n`).toMatchFileSnapshot(`../fixtures/hearings/${source}.txt`)
  })
})
