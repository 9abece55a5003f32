// Cross-validates the judge by scenes and prints its accuracy per rule, language and tier, and how well its probabilities hold; --curve adds half
// of the scenes, --write writes src/judge/measured.ts, --plain leaves the grammar out.
import { readFileSync } from 'node:fs'
import { reliabilityOf } from '../../dist/judge/accuracy.js'
import { crossValidate } from '../../dist/judge/cross-validation.js'
import { foldOf, isPair } from '../../dist/judge/examples.js'
import { readingOn } from '../../dist/judge/read-on.js'
import { ratesOf } from '../../dist/judge/tally.js'
import { learnFromDocuments, scoreUnseen, usualOf } from '../../dist/judge/train.js'
import { readCorpus, readTeachers } from './judge-examples.mjs'
import { countTiers, showDocuments, writeMeasured } from './judge-measured.mjs'

const three = value => value.toFixed(3).padStart(6)
const write = text => process.stdout.write(`${text}\n`)
const none = { right: 0, wrong: 0, missed: 0 }
const cells = (tally = none) => {
  const { precision, recall, f1 } = ratesOf(tally)
  return `${three(precision)} ${three(recall)} ${three(f1)} ${String(tally.wrong).padStart(4)} wrong`
}

function table(title, examples, told, wanted) {
  const { both, high } = countTiers(examples, told, wanted)
  write(`${title.padEnd(22)}   both tiers: P, R, F1              high: P, R, F1`)
  const line = (name, one, other) => write(`${name.padEnd(22)} ${cells(one)}   ${cells(other)}`)
  line('all', both.all, high.all)
  for (const name of [...both.languages.keys()].sort()) line(name, both.languages.get(name), high.languages.get(name))
  for (const name of [...both.labels.keys()].sort()) line(name, both.labels.get(name), high.labels.get(name))
  const share = one => ((100 * one.leftAlone) / one.clean).toFixed(1)
  write(`clean texts left alone: ${share(both)} % of ${both.clean}, by the high tier ${share(high)} %\n`)
}

function print(title, corpus, kept) {
  const all = scoreUnseen(corpus, kept)
  const unseen = usualOf(all)
  const examples = unseen.rows.map(row => corpus.examples[row])
  const { told, combiner } = crossValidate(unseen)
  write(title)
  table('messages', examples, told, one => one.role !== 'policy')
  table('clauses', examples, told, one => one.role === 'policy')
  readOn(unseen, combiner)
  pairsApart(all)
  return { all, unseen, examples, told }
}

/** Which share of the clean messages the statistics read on: past the words one by one, past their pairs, and to the facts of the grammar. */
function readOn({ corpus: { examples, labels, found }, rows, glances }, combiner) {
  const goesOn = readingOn(labels, combiner)
  const reaches = (row, stage) =>
    goesOn(stage, glances[stage], row * labels.length, {
      found: found[row],
      speaker: examples[row].role,
      length: examples[row].text.length,
    })
  const past = (some, last) => some.filter(row => [0, 1, 2].every(stage => stage > last || reaches(row, stage)))
  const clean = rows.filter(row => examples[row].labels.length === 0 && examples[row].role !== 'policy')
  for (const [name, some] of [
    ['clean messages without a find', clean.filter(row => found[row].size === 0)],
    ['clean messages with a find', clean.filter(row => found[row].size > 0)],
    ['ordinary turns', clean.filter(row => examples[row].scene.startsWith('ordinary'))],
  ]) {
    const [words, pairs, facts] = [0, 1, 2].map(stage => ((100 * past(some, stage).length) / some.length).toFixed(1))
    write(`${name} read on past the words one by one: ${words} %, past their pairs: ${pairs} %, to the facts: ${facts} % of ${some.length}`)
  }
}

/** Minimal pairs of which the judge knew neither side: the bad one is likelier than the good one. */
function pairsApart({ corpus: { examples, labels }, rows, scores }) {
  const pairs = rows.filter(row => isPair(examples[row].scene) && examples[row].labels.length > 0)
  const apart = pairs.filter(row => {
    const t = labels.indexOf(examples[row].labels[0])
    return scores[row * labels.length + t] > scores[(row + 1) * labels.length + t]
  })
  write(`minimal pairs put in order: ${((100 * apart.length) / pairs.length).toFixed(1)} % of ${pairs.length}\n`)
}

const corpus = readCorpus()
const { all, unseen, examples, told } = print(
  `${corpus.examples.length} texts, ${new Set(corpus.examples.map(one => one.scene)).size} scenes`,
  corpus,
)
write('told with a probability from: how many, their mean probability, the share that is right')
for (const { from, count, mean, right } of reliabilityOf(unseen, told))
  write(`${from.toFixed(2)} ${String(count).padStart(6)} ${three(mean)} ${three(right)}`)
const weights = readFileSync(new URL('../../src/judge/weights.bin', import.meta.url))
const teachers = readTeachers()
const toldOfDocuments = learnFromDocuments(all, teachers).told
write('')
showDocuments(teachers.documents, toldOfDocuments)
if (process.argv.includes('--write')) writeMeasured(examples, told, weights, teachers.documents, toldOfDocuments)
if (process.argv.includes('--curve'))
  print('\nlearnt from half of the scenes', corpus, row => foldOf(`half ${corpus.examples[row].scene}`, 2) === 0)
