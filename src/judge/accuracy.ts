import { calibrate, type Unseen } from './calibrate.js'
import type { Example } from './examples.js'
import { foldOf } from './examples.js'
import { folds } from './train.js'

/** Labels found, found wrongly, and missed. */
export interface Tally {
  right: number
  wrong: number
  missed: number
}

/** What was told of one example, all of it and the sure part. */
export interface Told {
  readonly all: ReadonlySet<string>
  readonly sure: ReadonlySet<string>
}

/** Counts of one tier: over all, by label, by language; and clean texts, with those of them of which nothing was told. */
export interface Accuracy {
  readonly all: Tally
  readonly labels: ReadonlyMap<string, Tally>
  readonly languages: ReadonlyMap<string, Tally>
  readonly clean: number
  readonly leftAlone: number
}

/** Precision, recall and F1 of a tally; 0 where nothing was told. */
export function ratesOf({ right, wrong, missed }: Tally): { readonly precision: number; readonly recall: number; readonly f1: number } {
  const share = (part: number, of: number): number => (of === 0 ? 0 : part / of)
  return { precision: share(right, right + wrong), recall: share(right, right + missed), f1: share(2 * right, 2 * right + wrong + missed) }
}

/** Tells each row by a calibration that was fitted on the other folds. */
export function tellUnseen(unseen: Unseen): readonly Told[] {
  const { corpus, rows, scores } = unseen
  const labels = corpus.labels.length
  const foldsOfRows = rows.map(row => foldOf(corpus.examples[row]?.scene ?? '', folds))
  const calibrations = Array.from({ length: folds }, (_, fold) =>
    calibrate({ corpus, scores, rows: rows.filter((_, i) => foldsOfRows[i] !== fold) }),
  )
  return rows.map((row, i) => {
    const all = new Set<string>()
    const sure = new Set<string>()
    const calibration = calibrations[foldsOfRows[i] ?? 0]
    corpus.labels.forEach((label, t) => {
      if (calibration === undefined) return
      const logit = calibration.slope * (scores[row * labels + t] ?? 0) + (calibration.shifts[t] ?? 0)
      const margin = logit - (calibration.thresholds[t] ?? 0)
      if (margin >= 0) all.add(label)
      if (margin >= calibration.sure) sure.add(label)
    })
    return { all, sure }
  })
}

/** Counts one tier as the corpus's own scorer does: arguable labels and reported ones count neither way; `merge` renames labels first. */
export function countTold(
  examples: readonly Example[],
  told: (index: number) => ReadonlySet<string>,
  merge: (label: string) => string = label => label,
): Accuracy {
  const all: Tally = { right: 0, wrong: 0, missed: 0 }
  const labels = new Map<string, Tally>()
  const languages = new Map<string, Tally>()
  let clean = 0
  let leftAlone = 0
  const tallyOf = (tallies: Map<string, Tally>, key: string): Tally => {
    const known = tallies.get(key) ?? { right: 0, wrong: 0, missed: 0 }
    tallies.set(key, known)
    return known
  }
  examples.forEach((example, i) => {
    const truth = new Set(example.labels.map(merge))
    const found = new Set([...told(i)].map(merge))
    const arguable = new Set(example.optional.map(merge).filter(label => !truth.has(label)))
    if (example.report) for (const label of truth) arguable.add(label)
    if (truth.size === 0) clean++
    if (truth.size === 0 && found.size === 0) leftAlone++
    for (const label of new Set([...truth, ...found])) {
      if (arguable.has(label)) continue
      const kind = !truth.has(label) ? 'wrong' : found.has(label) ? 'right' : 'missed'
      for (const tally of [all, tallyOf(labels, label), tallyOf(languages, example.lang)]) tally[kind]++
    }
  })
  return { all, labels, languages, clean, leftAlone }
}
