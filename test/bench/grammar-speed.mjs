// Megabytes of message text that the grammar judge reads in a second, the best of five rounds: ordinary turns (no label), all texts, and hostile input of two lengths.
import { readdirSync, readFileSync } from 'node:fs'

const { createGrammar } = await import(process.env.DIST ? `${process.env.DIST}/grammar/grammar.js` : '../../dist/grammar/grammar.js')
const folder = new URL('../../src/judge/training/', import.meta.url)
const texts = readdirSync(folder)
  .filter(name => name.endsWith('.jsonl'))
  .flatMap(name =>
    readFileSync(new URL(name, folder), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line)),
  )
const grammar = createGrammar()
const measure = (name, list) => {
  for (const text of list.slice(0, 500)) grammar.judge(text.text, text.role)
  const bytes = list.reduce((sum, text) => sum + Buffer.byteLength(text.text), 0)
  let hits = 0
  let seconds = Number.POSITIVE_INFINITY
  for (let round = 0; round < 5; round++) {
    const begin = performance.now()
    hits = 0
    for (const text of list) hits += grammar.judge(text.text, text.role).length
    seconds = Math.min(seconds, (performance.now() - begin) / 1000)
  }
  console.log(
    name.padEnd(28),
    `${(bytes / 1e6 / seconds).toFixed(1)} MB/s`,
    `${((seconds / list.length) * 1e6).toFixed(0)} µs a text`,
    hits,
  )
}
measure(
  'texts without a label',
  texts.filter(text => text.labels.length === 0),
)
measure('all texts', texts)
for (const words of ['cancel contract only by phone ', 'review fine ', 'not ', 'password send ', 'neprane visi gedim ', 'x ']) {
  for (const size of [1e4, 1e5, 1e6]) measure(`${words.trim()} ${size}`, [{ text: words.repeat(size / words.length), role: 'agent' }])
}
