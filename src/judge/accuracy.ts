import { truthOf, type Unseen } from './calibrate.js'
import { PROMISE, SURE } from './combiner.js'
import type { Told } from './cross-validation.js'
import type { Example } from './examples.js'
import type { Tally } from './tally.js'

/** Counts of one tier: over all, by label, by language, by both; and clean texts, with those of them of which nothing was told. */
export interface Accuracy {
  readonly all: Tally
  readonly labels: ReadonlyMap<string, Tally>
  readonly languages: ReadonlyMap<string, Tally>
  /** By label and language, with a space between. */
  readonly cells: ReadonlyMap<string, Tally>
  readonly clean: number
  readonly leftAlone: number
}

/** Counts one tier as the corpus's own scorer does: arguable labels and reported ones count neither way. Commitments are no findings. */
export function countTold(examples: readonly Example[], told: (index: number) => Iterable<string>): Accuracy {
  const none = (): Tally => ({ right: 0, wrong: 0, missed: 0 })
  const all = none()
  const labels = new Map<string, Tally>()
  const languages = new Map<string, Tally>()
  const cells = new Map<string, Tally>()
  let clean = 0
  let leftAlone = 0
  const tallyOf = (tallies: Map<string, Tally>, key: string): Tally => {
    const known = tallies.get(key) ?? none()
    tallies.set(key, known)
    return known
  }
  examples.forEach((example, i) => {
    const truth = new Set(example.labels.filter(label => label !== PROMISE))
    const found = new Set(told(i))
    const arguable = new Set(example.optional.filter(label => !truth.has(label)))
    if (example.report) for (const label of truth) arguable.add(label)
    if (truth.size === 0) clean++
    if (truth.size === 0 && found.size === 0) leftAlone++
    for (const label of new Set([...truth, ...found])) {
      if (arguable.has(label)) continue
      const kind = !truth.has(label) ? 'wrong' : found.has(label) ? 'right' : 'missed'
      const counted = [all, tallyOf(labels, label), tallyOf(languages, example.lang), tallyOf(cells, `${label} ${example.lang}`)]
      for (const tally of counted) tally[kind]++
    }
  })
  return { all, labels, languages, cells, clean, leftAlone }
}

/** Of verdicts by their probability in tenths, the last two of which are parted at 0.95: how many, their mean probability, the share of right ones. */
export function reliabilityOf(
  unseen: Unseen,
  told: readonly Told[],
): readonly { readonly from: number; readonly count: number; readonly mean: number; readonly right: number }[] {
  const edges = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, SURE]
  const bins = edges.map(from => ({ from, count: 0, mean: 0, right: 0 }))
  const { corpus, rows } = unseen
  rows.forEach((row, i) => {
    for (const [label, probability] of told[i]?.all ?? []) {
      const truth = truthOf(corpus, row, corpus.labels.indexOf(label))
      const bin = bins.findLast(one => probability >= one.from)
      if (truth === 0 || bin === undefined) continue
      bin.count++
      bin.mean += probability
      if (truth > 0) bin.right++
    }
  })
  return bins.flatMap(bin => (bin.count === 0 ? [] : [{ ...bin, mean: bin.mean / bin.count, right: bin.right / bin.count }]))
}
