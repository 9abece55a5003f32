// Precision, recall and F1 over labelled documents, clause by clause (a line off is no error), by part, rule, language and tier, by the judge as it is.
//   node test/bench/policies.mjs --folder FOLDER [--errors]
// Without a folder: our own documents. The judge has learnt from these how to weigh clauses; `npm run accuracy` tells how it does without.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createGrammar } from '../../dist/grammar/grammar.js'
import { clauseJudge } from '../../dist/judge/clauses.js'
import { SURE } from '../../dist/judge/combiner.js'
import { weightsFile } from '../../dist/judge/weights-file.js'
import { readDocuments } from './judge-examples.mjs'
import { showDocuments } from './judge-measured.mjs'

const at = process.argv.indexOf('--folder')
const documents = at < 0 ? readDocuments() : readDocuments(pathToFileURL(`${resolve(process.argv[at + 1])}/`))
const judge = clauseJudge(createGrammar(), readFileSync(weightsFile))
const told = new Map(
  documents.map(({ file, clauses }) => [
    file,
    judge(clauses).map(verdict => ({
      ...verdict,
      line: clauses[verdict.clause].at(verdict.constructions.length > 0 ? verdict.span[0] : 0).line,
    })),
  ]),
)
showDocuments(documents, told)

if (process.argv.includes('--errors'))
  for (const document of documents) {
    const left = [...(told.get(document.file) ?? [])]
    for (const { rule, line: broken, quote } of document.violations) {
      const hit = left.findIndex(one => one.rule === rule && Math.abs(one.line - broken) <= 1)
      if (hit < 0) console.log(`MISSED ${rule} ${document.file}:${broken} ${quote}`)
      else left.splice(hit, 1)
    }
    for (const { rule, line: wrong, probability, clause } of left)
      console.log(
        `WRONG  ${rule} ${document.file}:${wrong} ${probability >= SURE ? 'high' : 'low'} ${probability.toFixed(2)} ${document.clauses[clause].text}`,
      )
  }
