import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { countTold } from '../../dist/judge/accuracy.js'
import { SURE } from '../../dist/judge/combiner.js'
import { tallyOf } from '../../dist/judge/fit-clauses.js'
import { ratesOf } from '../../dist/judge/tally.js'

/** The first twelve hexadecimal digits of the weights' SHA-256. */
export const hashOf = bytes => createHash('sha256').update(bytes).digest('hex').slice(0, 12)

/** Both tiers over some examples. */
export function countTiers(examples, told, wanted) {
  const rows = [...examples.keys()].filter(row => wanted(examples[row]))
  const chosen = rows.map(row => examples[row])
  return { both: countTold(chosen, i => told[rows[i]].all.keys()), high: countTold(chosen, i => told[rows[i]].sure) }
}

const isMessage = example => example.role !== 'policy'

/** Of documents in which nothing is wrong: how many, and in how many of them a tier told nothing. */
export function cleanDocuments(documents, told) {
  const clean = documents.filter(one => one.labels.size === 0)
  const leftAlone = least => clean.filter(one => (told.get(one.file) ?? []).every(each => each.probability < least)).length
  return { documents: clean.length, both: leftAlone(0), high: leftAlone(SURE) }
}

/** Prints what was told of documents, by part, language, rule and tier. */
export function showDocuments(documents, told) {
  const cells = (some, tier, rule) => {
    const tally = tallyOf(some, told, tier, rule)
    const { precision, recall, f1 } = ratesOf(tally)
    return `${[precision, recall, f1].map(rate => rate.toFixed(3)).join(' ')}  ${tally.right}/${tally.wrong}/${tally.missed}`.padEnd(32)
  }
  const line = (name, some, rule) => console.log(name.padEnd(30), cells(some, 'both', rule), cells(some, 'high', rule))
  const values = of => [...new Set(documents.map(of))].sort()
  console.log(`${'clauses of documents'.padEnd(30)} both tiers: P, R, F1, right/wrong/missed   high tier`)
  line('all documents', documents)
  for (const part of values(one => one.part))
    line(
      `part ${part}`,
      documents.filter(one => one.part === part),
    )
  for (const lang of values(one => one.lang))
    line(
      `language ${lang}`,
      documents.filter(one => one.lang === lang),
    )
  for (const rule of [...new Set(documents.flatMap(one => one.violations.map(each => each.rule)))].sort())
    line(`rule ${rule}`, documents, rule)
  const clean = cleanDocuments(documents, told)
  console.log(`clean documents without a finding: ${clean.both}, without a sure one: ${clean.high}, of ${clean.documents}`)
}

/** Writes src/judge/measured.ts from what cross-validation told of messages and of documents. */
export function writeMeasured(examples, told, weights, documents, toldOfDocuments) {
  const { both, high } = countTiers(examples, told, isMessage)
  const none = { right: 0, wrong: 0, missed: 0 }
  const tally = one => `{ right: ${one.right}, wrong: ${one.wrong}, missed: ${one.missed} }`
  const tiers = of => `{ both: ${tally(of(both) ?? none)}, high: ${tally(of(high) ?? none)} }`
  const languages = [...both.languages.keys()].sort()
  const rules = [...both.labels.keys()].sort()
  const clean = cleanDocuments(documents, toldOfDocuments)
  const lines = [
    '// Written by `npm run train` and `npm run accuracy -- --write`: edit neither here nor by hand.',
    "import type { Measured } from './measured-shape.js'",
    '',
    '/** What cross-validation found of the weights that come with the package: of messages by scenes, and of clauses by whole documents. */',
    'export const measured: Measured = {',
    `  weights: '${hashOf(weights)}',`,
    `  texts: ${examples.filter(isMessage).length},`,
    `  scenes: ${new Set(examples.filter(isMessage).map(one => one.scene)).size},`,
    `  clean: { texts: ${both.clean}, both: ${both.leftAlone}, high: ${high.leftAlone} },`,
    `  all: ${tiers(one => one.all)},`,
    '  documents: {',
    `    documents: ${documents.length},`,
    `    clean: { documents: ${clean.documents}, both: ${clean.both}, high: ${clean.high} },`,
    `    all: { both: ${tally(tallyOf(documents, toldOfDocuments))}, high: ${tally(tallyOf(documents, toldOfDocuments, 'high'))} },`,
    '  },',
    '  languages: {',
    ...languages.map(name => `    '${name}': ${tiers(one => one.languages.get(name))},`),
    '  },',
    '  rules: {',
    ...rules.flatMap(rule => [
      `    '${rule}': {`,
      `      all: ${tiers(one => one.labels.get(rule))},`,
      '      languages: {',
      ...languages.map(name => `        '${name}': ${tiers(one => one.cells.get(`${rule} ${name}`))},`),
      '      },',
      '    },',
    ]),
    '  },',
    '}',
    '',
  ]
  const text = lines.join('\n').replace(/'([a-z]+)': /g, '$1: ')
  writeFileSync(new URL('../../src/judge/measured.ts', import.meta.url), text)
}
