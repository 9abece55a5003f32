import type { GrammarHearing, Speaker } from '../model/judge.js'
import type { Example } from './examples.js'
import { featureReader } from './features.js'

/** What the grammar makes of a text. */
export type Listen = (text: string, speaker: Speaker) => Pick<GrammarHearing, 'hits' | 'facts'>

/** Examples as sparse rows of features, each feature of a row once. */
export interface Corpus {
  readonly examples: readonly Example[]
  /** By row: what the grammar computed. */
  readonly facts: readonly (readonly string[])[]
  /** By row: the rules that the grammar found. */
  readonly found: readonly ReadonlySet<string>[]
  /** Sorted; the last target is "any of them". */
  readonly labels: readonly string[]
  /** Labels and the one for any. */
  readonly width: number
  /** By row × width: 1 broken, −1 not, 0 arguable. */
  readonly targets: Int8Array
  /** Row r has the features ids[offsets[r] … offsets[r + 1]). */
  readonly offsets: Int32Array
  readonly ids: Int32Array
  /** By place in ids: of how many words of the row it is a feature, 1 where it counts once. */
  readonly counts: Uint8Array
  /** By feature. */
  readonly hashes: Int32Array
  readonly blocks: Uint8Array
}

/** Reads the features of all examples. */
export function corpusOf(examples: readonly Example[], listen: Listen = () => ({ hits: [], facts: [] })): Corpus {
  const labels = [...new Set(examples.flatMap(one => one.labels))].sort()
  const width = labels.length + 1
  const targets = new Int8Array(examples.length * width).fill(-1)
  const offsets = new Int32Array(examples.length + 1)
  const known = new Map<number, number>()
  const blocks: number[] = []
  const seenIn: number[] = []
  const placeOf: number[] = []
  let counts = new Uint8Array(1 << 20)
  let ids = new Int32Array(1 << 20)
  let count = 0
  const read = featureReader()
  const heard = examples.map(one => listen(one.text, one.role))
  const facts = heard.map(one => one.facts)
  examples.forEach((example, row) => {
    for (const label of example.optional) if (labels.includes(label)) targets[row * width + labels.indexOf(label)] = 0
    for (const label of example.labels) targets[row * width + labels.indexOf(label)] = 1
    if (example.labels.length > 0) targets[row * width + labels.length] = 1
    else if (example.optional.length > 0) targets[row * width + labels.length] = 0
    const gathered = read(example.text, example.role, facts[row] ?? [])
    if (count + gathered.count > ids.length) {
      const more = new Int32Array(ids.length * 2 + gathered.count)
      more.set(ids)
      ids = more
      const moreCounts = new Uint8Array(ids.length)
      moreCounts.set(counts)
      counts = moreCounts
    }
    for (let i = 0; i < gathered.count; i++) {
      const hash = gathered.hashes[i] ?? 0
      const id = known.get(hash) ?? known.size
      if (id === known.size) {
        known.set(hash, id)
        blocks.push(gathered.blocks[i] ?? 0)
        seenIn.push(-1)
      }
      const place = placeOf[id] ?? 0
      if (seenIn[id] === row) {
        if (i < gathered.once) counts[place] = Math.min(255, (counts[place] ?? 0) + 1)
        continue
      }
      seenIn[id] = row
      placeOf[id] = count
      counts[count] = 1
      ids[count++] = id
    }
    offsets[row + 1] = count
  })
  return {
    examples,
    facts,
    found: heard.map(one => new Set(one.hits.map(hit => hit.rule))),
    labels,
    width,
    targets,
    offsets,
    ids: ids.slice(0, count),
    counts: counts.slice(0, count),
    hashes: Int32Array.from(known.keys()),
    blocks: Uint8Array.from(blocks),
  }
}
