// How many minimal pairs the judge tells apart, by rule and language: the bad one is found, the good one is left alone.
// --missed lists the others.
import { readdirSync, readFileSync } from 'node:fs'
import { judgeOf } from '../../dist/judge/judge.js'
import { weightsFile } from '../../dist/judge/weights-file.js'

const folder = new URL('../../fixtures/pairs/', import.meta.url)
const judge = judgeOf(readFileSync(weightsFile))
const told = (text, role, rule) => judge.listen(text, role).verdicts.find(verdict => verdict.rule === rule)
const counts = new Map()
const missed = []
for (const file of readdirSync(folder).sort()) {
  for (const line of readFileSync(new URL(file, folder), 'utf8').trim().split('\n')) {
    const pair = JSON.parse(line)
    const bad = told(pair.bad, pair.role, pair.rule)
    const good = told(pair.good, pair.role, pair.rule)
    const passes = bad !== undefined && good === undefined
    // Both may sound alike; then the better of them must at least sound better, and never surely wrong.
    const ordered = bad !== undefined && (good === undefined || (good.confidence === 'low' && good.probability < bad.probability))
    if (!passes)
      missed.push(
        `${bad === undefined ? 'bad not found ' : 'good accused  '} ${pair.lang} ${pair.rule} ${pair.role}: ${bad === undefined ? pair.bad : pair.good}`,
      )
    for (const key of ['all', pair.rule, pair.lang]) {
      const count = counts.get(key) ?? { n: 0, passes: 0, ordered: 0, found: 0 }
      counts.set(key, {
        n: count.n + 1,
        passes: count.passes + passes,
        ordered: count.ordered + ordered,
        found: count.found + (bad !== undefined),
      })
    }
  }
}
const percent = (part, of) => `${((100 * part) / of).toFixed(1)} %`.padStart(8)
process.stdout.write(`${''.padEnd(24)} pairs  told apart   in order  bad found\n`)
for (const [key, { n, passes, ordered, found }] of counts)
  process.stdout.write(
    `${key.padEnd(24)} ${String(n).padStart(5)}    ${percent(passes, n)}   ${percent(ordered, n)}   ${percent(found, n)}\n`,
  )
if (process.argv.includes('--missed')) process.stdout.write(`${missed.join('\n')}\n`)
