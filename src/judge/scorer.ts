import type { HeardWords, Speaker } from '../model/judge.js'
import { featureTableOf } from './feature-table.js'
import { featureReader } from './features.js'
import type { FoldedWords } from './folded-words.js'
import { BY_PAIRS, BY_WORDS, type ByStage, type Stage, WITHOUT_FACTS } from './gates.js'
import type { Gathered } from './gathered.js'
import { blockWeights, compete, type Model } from './model.js'
import { addRoughly, roughWordsOf } from './rough-words.js'
import { wordSumsOf } from './word-sums.js'

/** Scores texts by a model; what it gives is overwritten by its next call. */
export interface Scorer {
  /** The scores of the labels, in the model's order. */
  score(text: string, speaker: Speaker, facts: readonly string[]): Float64Array
  /** The same, or undefined where the scores so far are not worth reading on: rough ones by the words one by one, and with their pairs; and those without facts, which are asked for only where they count. */
  scoreBehind(
    goesOn: (stage: Stage, scores: Float64Array) => boolean,
    text: string,
    speaker: Speaker,
    heard: HeardWords,
    facts: () => readonly string[],
  ): Float64Array | undefined
  /** The scores of the labels by stage. */
  glance(text: string, speaker: Speaker, heard: HeardWords): ByStage<Float64Array>
  /** How much each word of the text scored last adds to a label's score, by its number, and where the words stand. */
  shares(label: number): { readonly shares: Float64Array; readonly words: FoldedWords }
}

/** Makes the scorer of a model: sums by block of features, that are brought to their length at the end. */
export function scorerOf(model: Model): Scorer {
  const { units, bias, width } = model
  const labels = model.labels.length
  const table = featureTableOf(model)
  const wordSums = wordSumsOf(table, width)
  const roughWords = roughWordsOf(table, units)
  const read = featureReader()
  let words = read.open('', 'agent')
  // By block: a sum for each target, and the squared length; of the whole text, and of its pairs alone.
  const row = width + 1
  const rows = new Float64Array(blockWeights.length * row)
  const pairRows = new Float64Array(blockWeights.length * row)
  const rough = new Float64Array(row)
  const scores = new Float64Array(width)

  /** What the sums of a block are to be brought to. */
  const scaleOf = (block: number): number => {
    const length = rows[block * row + width] ?? 0
    return length === 0 ? 0 : (blockWeights[block] ?? 0) / Math.sqrt(length)
  }

  /** The scores that the sums gathered so far make. */
  function settle(): Float64Array {
    scores.set(bias)
    for (let block = 0; block < blockWeights.length; block++) {
      const scale = scaleOf(block)
      if (scale === 0) continue
      for (let t = 0; t < width; t++) scores[t] = (scores[t] ?? 0) + scale * (units[t] ?? 0) * (rows[block * row + t] ?? 0)
    }
    compete(scores, labels)
    return scores
  }

  /** The same of rough sums. */
  function settleRoughly(): Float64Array {
    const length = rough[width] ?? 0
    const scale = length === 0 ? 0 : 1 / Math.sqrt(length)
    for (let t = 0; t < width; t++) scores[t] = (bias[t] ?? 0) + scale * (rough[t] ?? 0)
    compete(scores, labels)
    return scores
  }

  function glanceAtWords(heard: HeardWords, speaker: Speaker): Float64Array {
    roughWords(heard, speaker, rough)
    return settleRoughly()
  }

  function gatherPairs(text: string, speaker: Speaker): void {
    words = read.open(text, speaker)
    table.begin()
    pairRows.fill(0)
    table.add(read.pairs(), pairRows)
  }

  /** A glance at the pairs of the text whose words were added up roughly. */
  function glanceAtPairs(text: string, speaker: Speaker): Float64Array {
    gatherPairs(text, speaker)
    addRoughly(pairRows, units, rough)
    return settleRoughly()
  }

  /** The scores without facts of the text whose pairs are gathered. */
  function scoreWithoutFacts(speaker: Speaker): Float64Array {
    rows.set(pairRows)
    wordSums.add(read, words, speaker, rows)
    table.add(read.role(), rows)
    table.add(read.crossings(), rows)
    return settle()
  }

  /** The scores of the text scored without facts. */
  function scoreWithFacts(facts: readonly string[]): Float64Array {
    table.add(read.facts(facts), rows)
    return settle()
  }

  return {
    score(text, speaker, facts) {
      gatherPairs(text, speaker)
      scoreWithoutFacts(speaker)
      return scoreWithFacts(facts)
    },
    scoreBehind(goesOn, text, speaker, heard, facts) {
      if (!goesOn(BY_WORDS, glanceAtWords(heard, speaker))) return undefined
      if (!goesOn(BY_PAIRS, glanceAtPairs(text, speaker))) return undefined
      if (!goesOn(WITHOUT_FACTS, scoreWithoutFacts(speaker))) return undefined
      return scoreWithFacts(facts())
    },
    glance: (text, speaker, heard) => [
      glanceAtWords(heard, speaker).slice(0, labels),
      glanceAtPairs(text, speaker).slice(0, labels),
      scoreWithoutFacts(speaker).slice(0, labels),
    ],
    shares(label) {
      const shares = new Float64Array(words.count)
      wordSums.each(label, (word, block, worth) => {
        shares[word] = (shares[word] ?? 0) + scaleOf(block) * worth
      })
      const share = (gathered: Gathered): void =>
        table.each(gathered, label, (place, worth) => {
          const origin = gathered.origins[place] ?? -1
          if (origin < 0) return
          const own = scaleOf(gathered.blocks[place] ?? 0) * worth
          const word = origin >> 1
          const pair = (origin & 1) === 1 && word + 1 < shares.length
          if (word < shares.length) shares[word] = (shares[word] ?? 0) + (pair ? own / 2 : own)
          if (pair) shares[word + 1] = (shares[word + 1] ?? 0) + own / 2
        })
      table.begin()
      share(read.pairs())
      share(read.crossings())
      return { shares, words }
    },
  }
}
