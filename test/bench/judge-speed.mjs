// Megabytes of message text that the judge reads in a second of processor time on one thread, the best of five rounds or more: the grammar alone, the
// statistics alone to the end of each text and only as far as their gates let them, and the whole; and which share of the texts the statistics read
// on past the words one by one, past their pairs, and to the facts of the grammar. On all texts, on those without a label, and on what a shop writes and reads all day. Most of
// them were learnt from, so that the shares are somewhat higher in texts of others: `npm run accuracy` tells them of texts that were not.
import { readFileSync } from 'node:fs'
import { createGrammar } from '../../dist/grammar/grammar.js'
import { judgeOf } from '../../dist/judge/judge.js'
import { readingOn } from '../../dist/judge/read-on.js'
import { scorerOf } from '../../dist/judge/scorer.js'
import { decodeWeights } from '../../dist/judge/weights.js'
import { plainWords } from '../../dist/text/text-words.js'
import { readAll } from './judge-examples.mjs'

const weights = readFileSync(new URL('../../dist/judge/weights.bin', import.meta.url))
const grammar = createGrammar()
const words = plainWords()
const { combiner, ...model } = decodeWeights(weights)
const scorer = scorerOf(model)
const goesOn = readingOn(model.labels, combiner)
const judge = judgeOf(weights)
let rounds = 0

// A word no text has, of letters alone: a number would set off all that looks for numbers.
const wordOf = count => [...count.toString(26)].map(digit => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('')

// Every round ends the texts with a word of its own: the judge may not remember what it heard in the last.
function speed(texts, read) {
  const bytes = texts.reduce((sum, one) => sum + Buffer.byteLength(one.text), 0)
  let best = Number.POSITIVE_INFINITY
  // Few texts are read more often, so that the code is warm.
  const times = Math.max(5, Math.ceil(2e6 / bytes))
  for (let round = 0; round < times; round++) {
    rounds++
    const fresh = texts.map(one => ({ ...one, text: `${one.text} qx${wordOf(rounds)}` }))
    const begin = process.cpuUsage()
    for (const one of fresh) read(one)
    const { user, system } = process.cpuUsage(begin)
    best = Math.min(best, user + system)
  }
  return `${(bytes / best).toFixed(1)} MB/s`.padStart(12)
}

// The scores of a text that is worth reading on up to a stage.
const score = ({ text, role, facts, found }, last = 2) => {
  const heard = { found, speaker: role, length: text.length }
  return scorer.scoreBehind(
    (stage, scores) => stage > last || goesOn(stage, scores, 0, heard),
    text,
    role,
    words.read(text),
    () => facts,
  )
}

const share = (texts, stage) => {
  const past = texts.filter(one => score(one, stage) !== undefined)
  return `${((100 * past.length) / texts.length).toFixed(1)} %`.padStart(12)
}

const every = readAll()
const kinds = [
  ['all texts', every],
  ['turns without a label', every.filter(one => one.labels.length === 0 && one.role !== 'policy')],
  ['ordinary turns', every.filter(one => one.scene.startsWith('ordinary'))],
]
const [turns] = kinds.slice(-1).map(([, texts]) => texts)
// A mail says several things one after the other.
const mails = turns.flatMap((one, i) =>
  i % 8 === 0
    ? [
        {
          ...one,
          text: turns
            .slice(i, i + 8)
            .map(other => other.text)
            .join('\n'),
        },
      ]
    : [],
)
kinds.push(['mails of eight turns', mails])
process.stdout.write(
  `${''.padEnd(24)}${['grammar', 'statistics', 'to gates', 'both', 'past words', 'past pairs', 'to facts'].map(name => name.padStart(12)).join('')}\n`,
)
for (const [name, plain] of kinds) {
  const texts = plain.map(one => {
    const { facts, hits } = grammar.listen(one.text, one.role)
    return { ...one, facts, found: new Set(hits.map(hit => hit.rule)) }
  })
  const columns = [
    speed(texts, one => grammar.listen(one.text, one.role).quiet),
    speed(texts, one => scorer.score(one.text, one.role, one.facts)),
    speed(texts, one => score(one)),
    speed(texts, one => judge.listen(one.text, one.role)),
    share(texts, 0),
    share(texts, 1),
    share(texts, 2),
  ]
  process.stdout.write(`${name.padEnd(24)}${columns.join('')}\n`)
}
