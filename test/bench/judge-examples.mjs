import { readdirSync, readFileSync } from 'node:fs'
import { createGrammar } from '../../dist/grammar/grammar.js'
import { corpusOf } from '../../dist/judge/corpus.js'
import { examplesOf, labelledDocument } from '../../dist/judge/documents.js'
import { parseExamples } from '../../dist/judge/examples.js'
import { isHeldOut } from '../../dist/judge/held-out.js'

const folder = new URL('../../src/judge/training/', import.meta.url)
const pairs = new URL('../../fixtures/pairs/', import.meta.url)

/** Every example, files in the order of their names. */
export function readAll() {
  const names = readdirSync(folder)
    .filter(name => name.endsWith('.jsonl'))
    .sort()
  return [...names.flatMap(name => parseExamples(readFileSync(new URL(name, folder), 'utf8'), name)), ...readPairs()]
}

/** Both sides of every minimal pair; a pair is a scene. */
function readPairs() {
  const names = readdirSync(pairs).sort()
  return names.flatMap(name => {
    const lines = readFileSync(new URL(name, pairs), 'utf8').trim().split('\n')
    const examples = lines.flatMap((line, i) => {
      const { rule, lang, role, bad, good } = JSON.parse(line)
      const shared = { scene: `pair-${lang}-${i}`, lang, role }
      return [
        { ...shared, text: bad, labels: [rule] },
        { ...shared, text: good, labels: [] },
      ]
    })
    return parseExamples(examples.map(one => JSON.stringify(one)).join('\n'), name)
  })
}

/** The examples to learn from: all but the scenes held out. */
export function readExamples() {
  return readAll().filter(one => !isHeldOut(one.scene))
}

/** Our own documents with their labels. */
export function readDocuments(folder = new URL('../../fixtures/policies/', import.meta.url)) {
  const { files } = JSON.parse(readFileSync(new URL('labels.json', folder), 'utf8'))
  return files
    .filter(({ file }) => !file.endsWith('.csv'))
    .map(labels => labelledDocument(labels, readFileSync(new URL(labels.file, folder), 'utf8')))
}

/** The corpus to learn from, clauses of our documents among it; without anything of the grammar where the script was called with --plain. */
export function readCorpus() {
  const examples = [...readExamples(), ...readDocuments().flatMap(examplesOf)]
  if (process.argv.includes('--plain')) return corpusOf(examples)
  const grammar = createGrammar()
  return corpusOf(examples, (text, speaker) => grammar.listen(text, speaker))
}

/** What teaches how clauses of documents are weighed. */
export function readTeachers() {
  return { documents: readDocuments(), grammar: createGrammar() }
}
