// How well the tests hold the phrases: every group of phrases is made deaf, one at a time, and the texts of all examples are heard again.
//   nice node test/bench/mutate.mjs [--fine] [--only part-of-a-name] [--killers]
// A group is a lexical class or a signal in one language, or one list of words of promises, deadlines or idle clauses; --fine: each single phrase
// or line. It is killed where a text is heard otherwise than test/hearings.test.ts holds, or a signal no longer counts in an example of its own.
// The examples stay, so a class is never killed only because it has become empty.
import { readFileSync } from 'node:fs'
import { classMutants } from './mutate/classes.mjs'
import { sources, textsOf } from './mutate/corpus.mjs'
import { hearingBy, linesOf } from './mutate/heard.mjs'
import { parts } from './mutate/parts.mjs'
import { signalMutants } from './mutate/signals.mjs'
import { wordMutants } from './mutate/words.mjs'

const argument = name => process.argv[process.argv.indexOf(name) + 1]
const fine = process.argv.includes('--fine')
const only = process.argv.includes('--only') ? argument('--only') : ''

const begun = performance.now()
const texts = []
const hearing = hearingBy(parts)
let old = 0
for (const source of Object.keys(sources)) {
  const list = textsOf(source, parts)
  const held = readFileSync(new URL(`../../fixtures/hearings/${source}.txt`, import.meta.url), 'utf8')
  if (held !== `${linesOf(list, hearing).join('\n')}\n`) old++
  texts.push(...list)
}
if (old > 0) process.stdout.write(`${old} files under fixtures/hearings are not what dist hears: build, and write them again.\n`)

const results = []
for (const mutants of [classMutants, signalMutants, wordMutants])
  for await (const result of mutants(texts, fine, name => name.includes(only))) {
    results.push(result)
    if (results.length % 50 === 0)
      process.stderr.write(`${results.length} heard after ${Math.round((performance.now() - begun) / 1000)} s, now ${result.name}\n`)
  }

const counts = new Map()
for (const { kind, killer } of results) {
  const count = counts.get(kind) ?? { all: 0, killed: 0 }
  counts.set(kind, { all: count.all + 1, killed: count.killed + (killer === undefined ? 0 : 1) })
}
if (process.argv.includes('--killers'))
  for (const { name, killer } of results) if (killer !== undefined) process.stdout.write(`${name.padEnd(40)} ${killer}\n`)
for (const { name, killer } of results) if (killer === undefined) process.stdout.write(`survives: ${name}\n`)
for (const [kind, { all, killed }] of counts) process.stdout.write(`${kind.padEnd(12)} ${killed}/${all} killed\n`)
const killed = results.filter(({ killer }) => killer !== undefined).length
process.stdout.write(
  `${'all'.padEnd(12)} ${killed}/${results.length} killed over ${texts.length} texts in ${Math.round((performance.now() - begun) / 1000)} s\n`,
)
process.exitCode = killed === results.length ? 0 : 1
