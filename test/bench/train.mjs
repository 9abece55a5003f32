// Trains the statistical judge on src/judge/training and writes src/judge/weights.bin and its copy in dist; --plain leaves the grammar's facts out.
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { corpusOf } from '../../dist/judge/corpus.js'
import { train } from '../../dist/judge/train.js'
import { factsWanted, readExamples } from './judge-examples.mjs'

const began = performance.now()
const corpus = corpusOf(readExamples(), await factsWanted())
const bytes = train(corpus)
for (const folder of ['src', 'dist']) writeFileSync(new URL(`../../${folder}/judge/weights.bin`, import.meta.url), bytes)
const seconds = ((performance.now() - began) / 1000).toFixed(1)
const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12)
process.stdout.write(`${corpus.examples.length} examples, ${bytes.length} bytes, sha256 ${hash}, ${seconds} s\n`)
