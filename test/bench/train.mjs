// Trains the judge on src/judge/training: writes src/judge/weights.bin with its copy in dist, and what cross-validation measured to
// src/judge/measured.ts; --plain leaves the grammar out.
import { writeFileSync } from 'node:fs'
import { crossValidate } from '../../dist/judge/cross-validation.js'
import { learnFromDocuments, scoreUnseen, train, usualOf } from '../../dist/judge/train.js'
import { readCorpus, readTeachers } from './judge-examples.mjs'
import { hashOf, writeMeasured } from './judge-measured.mjs'

const began = performance.now()
const corpus = readCorpus()
const unseen = scoreUnseen(corpus)
const teachers = readTeachers()
const learnt = learnFromDocuments(unseen, teachers)
const bytes = train(corpus, unseen, learnt.weights)
for (const folder of ['src', 'dist']) writeFileSync(new URL(`../../${folder}/judge/weights.bin`, import.meta.url), bytes)
const usual = usualOf(unseen)
writeMeasured(
  usual.rows.map(row => corpus.examples[row]),
  crossValidate(usual).told,
  bytes,
  teachers.documents,
  learnt.told,
)
const seconds = ((performance.now() - began) / 1000).toFixed(1)
process.stdout.write(`${corpus.examples.length} examples, ${bytes.length} bytes, sha256 ${hashOf(bytes)}, ${seconds} s\n`)
