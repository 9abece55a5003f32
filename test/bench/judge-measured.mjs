import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { countTold } from '../../dist/judge/accuracy.js'

/** The first twelve hexadecimal digits of the weights' SHA-256. */
export const hashOf = bytes => createHash('sha256').update(bytes).digest('hex').slice(0, 12)

/** Both tiers over some examples. */
export function countTiers(examples, told, wanted) {
  const rows = [...examples.keys()].filter(row => wanted(examples[row]))
  const chosen = rows.map(row => examples[row])
  return { both: countTold(chosen, i => told[rows[i]].all.keys()), high: countTold(chosen, i => told[rows[i]].sure) }
}

const isMessage = example => example.role !== 'policy'

/** Writes src/judge/measured.ts from what cross-validation told. */
export function writeMeasured(examples, told, weights) {
  const { both, high } = countTiers(examples, told, isMessage)
  const none = { right: 0, wrong: 0, missed: 0 }
  const tally = one => `{ right: ${one.right}, wrong: ${one.wrong}, missed: ${one.missed} }`
  const tiers = of => `{ both: ${tally(of(both) ?? none)}, high: ${tally(of(high) ?? none)} }`
  const languages = [...both.languages.keys()].sort()
  const rules = [...both.labels.keys()].sort()
  const lines = [
    '// Written by `npm run train` and `npm run accuracy -- --write`: edit neither here nor by hand.',
    "import type { Measured } from './measured-shape.js'",
    '',
    '/** What cross-validation by scenes found of the weights that come with the package: messages alone, no clauses of documents. */',
    'export const measured: Measured = {',
    `  weights: '${hashOf(weights)}',`,
    `  texts: ${examples.filter(isMessage).length},`,
    `  scenes: ${new Set(examples.filter(isMessage).map(one => one.scene)).size},`,
    `  clean: { texts: ${both.clean}, both: ${both.leftAlone}, high: ${high.leftAlone} },`,
    `  all: ${tiers(one => one.all)},`,
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
