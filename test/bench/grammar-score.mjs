// Precision, recall and F1 of the grammar judge on the training scenes, per rule and language.
//   node test/bench/grammar-score.mjs [--lang en] [--rule id] [--wrong] [--missed] [--customer|--policy|--agent] [--files a,b]
import { readdirSync, readFileSync } from 'node:fs'

const { createGrammar } = await import(process.env.DIST ? `${process.env.DIST}/grammar/grammar.js` : '../../dist/grammar/grammar.js')

const option = name => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? undefined : (process.argv[at + 1] ?? '')
}
const flag = name => process.argv.includes(`--${name}`)
const folder = new URL('../../src/judge/training/', import.meta.url)
const only = option('files')?.split(',')
const texts = readdirSync(folder)
  .filter(name => name.endsWith('.jsonl') && (only === undefined || only.some(each => name.startsWith(each))))
  .flatMap(name =>
    readFileSync(new URL(name, folder), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map(line => ({ ...JSON.parse(line), file: name })),
  )
const grammar = createGrammar()
const family = lang => lang.slice(0, 2)
const counts = new Map()
const count = (key, what) => {
  const row = counts.get(key) ?? { tp: 0, fp: 0, fn: 0 }
  row[what]++
  counts.set(key, row)
}
const wantLang = option('lang')
const wantRule = option('rule')
const roles = ['agent', 'customer', 'policy'].filter(role => flag(role))
const byConstruction = new Map()
for (const text of texts) {
  if (wantLang !== undefined && family(text.lang) !== wantLang) continue
  if (roles.length > 0 && !roles.includes(text.role)) continue
  const hits = grammar.judge(text.text, text.role)
  const found = new Set(hits.map(hit => hit.rule))
  const labels = new Set(text.labels)
  const soft = new Set(text.optional ?? [])
  if (text.evidence === 'report') for (const label of labels) if (!found.has(label)) soft.add(label)
  const part = text.role === 'policy' ? 'policy' : 'message'
  for (const hit of hits) {
    const key = `${hit.rule}/${hit.construction}`
    const row = byConstruction.get(key) ?? { tp: 0, fp: 0 }
    if (labels.has(hit.rule)) row.tp++
    else if (!soft.has(hit.rule)) row.fp++
    byConstruction.set(key, row)
  }
  for (const rule of new Set([...found, ...labels])) {
    if (wantRule !== undefined && rule !== wantRule) continue
    if (soft.has(rule)) continue
    const what = labels.has(rule) ? (found.has(rule) ? 'tp' : 'fn') : 'fp'
    for (const key of [
      `${rule} ${family(text.lang)} ${part}`,
      `${rule} all ${part}`,
      `all ${family(text.lang)} ${part}`,
      `all all ${part}`,
    ])
      count(key, what)
    if (what === 'fp' && flag('wrong'))
      console.log(
        `WRONG ${rule} ${text.lang} ${text.role[0]} [${hits.filter(hit => hit.rule === rule).map(hit => `${hit.construction}: ${text.text.slice(...hit.span)}`)}] ${text.text}`,
      )
    if (what === 'fn' && flag('missed')) console.log(`MISSED ${rule} ${text.lang} ${text.role[0]} ${text.text}`)
  }
}
const figure = ({ tp, fp, fn }) => {
  const p = tp / (tp + fp || 1)
  const r = tp / (tp + fn || 1)
  return `${p.toFixed(2)}/${r.toFixed(2)}/${((2 * p * r) / (p + r || 1)).toFixed(2)}`
}
if (flag('constructions')) for (const [key, row] of [...byConstruction].sort()) console.log(key.padEnd(45), row.tp, row.fp)
const rules = [...new Set([...counts.keys()].map(key => key.split(' ')[0]))].sort()
const columns = ['en', 'lt', 'et', 'sr', 'all']
for (const part of ['message', 'policy']) {
  console.log(part.padEnd(22), columns.map(each => each.padEnd(15)).join(''))
  for (const rule of rules)
    console.log(
      rule.padEnd(22),
      columns.map(each => figure(counts.get(`${rule} ${each} ${part}`) ?? { tp: 0, fp: 0, fn: 0 }).padEnd(15)).join(''),
    )
}
console.log(texts.length, 'texts')
