// Precision, recall and F1 over our own labelled documents, clause by clause (a line off is no error), by part, rule, language and tier.
//   node test/bench/policies.mjs [--folder fixtures/policies] [--errors]        DIST names another build
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const option = name => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? undefined : process.argv[at + 1]
}
const dist = process.env.DIST ?? fileURLToPath(new URL('../../dist', import.meta.url))
const folder = resolve(option('folder') ?? fileURLToPath(new URL('../../fixtures/policies', import.meta.url)))
const part = path => import(`${dist}/${path}`)
const [{ clauseJudge }, { macroJudge }, { createGrammar }, { statisticsOf, weightsFile }, { judgeOf }, { clausesOf }, { readMacros }] =
  await Promise.all([
    part('judge/clauses.js'),
    part('judge/macros.js'),
    part('grammar/grammar.js'),
    part('judge/statistics.js'),
    part('judge/judge.js'),
    part('text/document/clauses.js'),
    part('pipeline/_policy-macros.js'),
  ])

const weights = readFileSync(weightsFile)
const clauses = clauseJudge(createGrammar(), statisticsOf(weights))
const macros = macroJudge(() => judgeOf(weights), clauses)

async function findingsIn(file) {
  const path = `${folder}/${file}`
  if (file.endsWith('.csv')) {
    const read = await readMacros(path, undefined, 1 << 26)
    return read.macros.flatMap(({ title, body, line }) =>
      macros(title, body).map(({ clause, verdict }) => ({ ...verdict, line, text: clause.text })),
    )
  }
  const list = clausesOf(readFileSync(path, 'utf8'), /\.html?$/.test(file) ? 'html' : file.endsWith('.md') ? 'md' : 'txt')
  return clauses(list).map(verdict => {
    const clause = list[verdict.clause]
    return { ...verdict, line: (verdict.constructions.length > 0 ? clause.at(verdict.span[0]) : clause).line, text: clause.text }
  })
}

const tiers = { both: () => true, high: finding => finding.confidence === 'high' }
const counts = new Map()
const clean = new Map()
const add = (tier, keys, what) => {
  for (const key of keys) {
    const name = `${tier} ${key}`
    const row = counts.get(name) ?? { right: 0, wrong: 0, missed: 0 }
    row[what]++
    counts.set(name, row)
  }
}
const { files } = JSON.parse(readFileSync(`${folder}/labels.json`, 'utf8'))
for (const { file, lang, violations, part = 'all' } of files) {
  const all = await findingsIn(file)
  for (const [tier, counted] of Object.entries(tiers)) {
    const found = all.filter(counted)
    const left = new Set(found)
    const keysOf = rule => [`rule ${rule}`, `language ${lang}`, `part ${part}`, 'all documents']
    for (const { rule, line, quote } of violations) {
      const hit = found.find(each => left.has(each) && each.rule === rule && Math.abs(each.line - line) <= 1)
      if (hit !== undefined) left.delete(hit)
      add(tier, keysOf(rule), hit === undefined ? 'missed' : 'right')
      if (hit === undefined && tier === 'both' && process.argv.includes('--errors')) console.log(`MISSED ${rule} ${file}:${line} ${quote}`)
    }
    for (const each of left) {
      add(tier, keysOf(each.rule), 'wrong')
      if (tier === 'both' && process.argv.includes('--errors'))
        console.log(
          `WRONG  ${each.rule} ${file}:${each.line} ${each.confidence} ${each.probability.toFixed(2)} [${each.constructions}] ${each.text}`,
        )
    }
    if (violations.length > 0) continue
    const key = `${tier} ${part}`
    const row = clean.get(key) ?? { documents: 0, alarmed: 0 }
    row.documents++
    if (found.length > 0) row.alarmed++
    clean.set(key, row)
  }
}
const figure = ({ right, wrong, missed } = { right: 0, wrong: 0, missed: 0 }) => {
  const share = (k, n) => (n === 0 ? '    -' : (k / n).toFixed(3))
  return `${share(right, right + wrong)} ${share(right, right + missed)} ${share(2 * right, 2 * right + wrong + missed)}  ${right}/${wrong}/${missed}`.padEnd(
    34,
  )
}
console.log(`${''.padEnd(30)}both tiers: P, R, F1, right/wrong/missed   high tier`)
for (const key of [...new Set([...counts.keys()].map(key => key.slice(key.indexOf(' ') + 1)))].sort())
  console.log(key.padEnd(30), figure(counts.get(`both ${key}`)), figure(counts.get(`high ${key}`)))
for (const [key, { documents, alarmed }] of clean) console.log(`clean documents with a finding, ${key}: ${alarmed} of ${documents}`)
