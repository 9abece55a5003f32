// Cross-validates the statistical judge by scenes and prints its accuracy per rule, language and tier; --curve adds half of the scenes,
// --plain leaves the grammar's facts out.
import { countTold, ratesOf, tellUnseen } from '../../dist/judge/accuracy.js'
import { corpusOf } from '../../dist/judge/corpus.js'
import { foldOf } from '../../dist/judge/examples.js'
import { scoreUnseen } from '../../dist/judge/train.js'
import { factsWanted, readExamples } from './judge-examples.mjs'

const merge = label => (label === 'promise' ? 'broken-promise' : label)
const two = value => value.toFixed(3).padStart(6)
const cells = tally => {
  const { precision, recall, f1 } = ratesOf(tally)
  return `${two(precision)} ${two(recall)} ${two(f1)}`
}

function print(title, corpus, kept) {
  const told = tellUnseen(scoreUnseen(corpus, kept))
  const tiers = [i => told[i].all, i => told[i].sure]
  const [both, sure] = tiers.map(tier => countTold(corpus.examples, tier))
  const [merged, mergedSure] = tiers.map(tier => countTold(corpus.examples, tier, merge))
  const line = (name, all, high) => process.stdout.write(`${name.padEnd(22)} ${cells(all)}   ${cells(high)}\n`)
  process.stdout.write(`${title}\n${''.padEnd(22)}   told: P, R, F1         sure: P, R, F1\n`)
  line('all', merged.all, mergedSure.all)
  const none = { right: 0, wrong: 0, missed: 0 }
  for (const language of [...merged.languages.keys()].sort())
    line(language, merged.languages.get(language), mergedSure.languages.get(language) ?? none)
  for (const label of [...both.labels.keys()].sort()) line(label, both.labels.get(label), sure.labels.get(label) ?? none)
  const share = one => ((100 * one.leftAlone) / one.clean).toFixed(1)
  process.stdout.write(`clean texts left alone: ${share(merged)} % of ${merged.clean}, by the sure tier ${share(mergedSure)} %\n\n`)
}

const corpus = corpusOf(readExamples(), await factsWanted())
print(`${corpus.examples.length} texts, ${new Set(corpus.examples.map(one => one.scene)).size} scenes`, corpus)
if (process.argv.includes('--curve'))
  print('learnt from half of the scenes', corpus, row => foldOf(`half ${corpus.examples[row].scene}`, 2) === 0)
