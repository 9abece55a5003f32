// Over 250 lines, since one loop weighs every kind of hit with its state in locals, and splitting it would split that state.
import type { Effect } from '../model/signal.js'
import type { Reading } from './matcher.js'

/** What a message says, as its hits add up. */
export interface Heard {
  /** −1 negative, 0 neutral, 1 positive, 2 unknown. */
  tone: -1 | 0 | 1 | 2
  /** Says thanks and means it; thanks in advance are none. */
  thanks: boolean
  question: boolean
  problem: boolean
  /** Nobody wrote it: an out-of-office notice, a delivery failure. */
  automatic: boolean
  /** It is the matter of before; it is another one. */
  persists: boolean
  another: boolean
}

/** What one message says and why; reused by the next message. */
export interface Verdict extends Heard {
  /** By hit of the reading: 1 where the hit counted, 0 where it was hidden, negated or not claimed. */
  counted: Uint8Array
}

// Kinds by number, those that hide nothing first: a switch over small numbers and flat tables, since this runs for every message.
const kindNames = [
  'question',
  'reproach',
  'condition',
  'contrast',
  'negation',
  'emphasis',
  'middling',
  'gratitude',
  'relief',
  'problem',
  'feeling',
  'formula',
  'automatic',
  'persists',
  'another',
] as const
const QUESTION = 0
const REPROACH = 1
const CONDITION = 2
const CONTRAST = 3
const NEGATION = 4
const EMPHASIS = 5
const MIDDLING = 6
const GRATITUDE = 7
const RELIEF = 8
const PROBLEM = 9
const FEELING = 10
const AUTOMATIC = 12
const PERSISTS = 13
const ANOTHER = 14

/** Evidence below this is too little to speak of a tone. */
const ENOUGH = 0.75
/** How much one side must outweigh the other, as a share of both. */
const CLEAR = 0.34
const NEGATION_REACH = 3
const EMPHASIS_REACH = 2

/**
 * Makes the judge of a reading: `effects` tells by phrase what its hit does. Feelings add up, negation turns them within its clause, "but" and
 * relief make what came before weigh less, thanks beside an open problem are mere manners, and what is asked or supposed is not claimed.
 * Sarcasm is taken at its word.
 */
export function createToneJudge(effects: readonly Effect[]): (reading: Reading) => Verdict {
  const verdict: Verdict = {
    tone: 2,
    thanks: false,
    question: false,
    problem: false,
    automatic: false,
    persists: false,
    another: false,
    counted: new Uint8Array(256),
  }

  const kinds = Uint8Array.from(effects, effect => kindNames.indexOf(effect.kind))
  const strengths = Float64Array.from(effects, effect => ('strength' in effect ? effect.strength : 0))
  const praise = Uint8Array.from(effects, effect => (effect.kind === 'feeling' && effect.toward === 1 ? 1 : 0))

  return reading => {
    verdict.thanks = false
    verdict.problem = false
    verdict.automatic = false
    verdict.persists = false
    verdict.another = false
    verdict.question = reading.askedCount > 0
    verdict.tone = 2
    if (reading.count === 0) return verdict
    if (verdict.counted.length < reading.count) verdict.counted = new Uint8Array(reading.hits.length)
    hideCovered(reading, kinds, verdict.counted)

    const { hits, width, asked, askedCount, count } = reading
    const counted = verdict.counted
    let good = 0
    let bad = 0
    let thanks = 0
    let anyGood = 0
    let anyBad = 0
    let pleased = false
    let middling = false
    let negatedTo = -1
    let negatedClause = -1
    let strongTo = -1
    let supposed = -1
    let reproached = -1
    let question = 0

    for (let k = 0; k < count; k++) {
      if (counted[k] === 0) continue
      const at = k * width
      const phrase = hits[at] ?? 0
      const strength = strengths[phrase] ?? 0
      const first = hits[at + 1] ?? 0
      const last = hits[at + 2] ?? 0
      const clause = hits[at + 3] ?? 0
      const sentence = hits[at + 4] ?? 0
      while (question < askedCount && (asked[question] ?? 0) < sentence) question++
      const inQuestion = question < askedCount && asked[question] === sentence
      const negated = negatedClause === clause && first > negatedTo && first - negatedTo <= NEGATION_REACH
      const strong = first > strongTo && first - strongTo <= EMPHASIS_REACH ? 1.3 : 1
      switch (kinds[phrase]) {
        case NEGATION:
          negatedTo = last
          negatedClause = clause
          break
        case EMPHASIS:
          strongTo = last
          break
        case CONDITION:
          supposed = sentence
          break
        case REPROACH:
          reproached = sentence
          verdict.question = true
          break
        case QUESTION:
          verdict.question = true
          break
        case CONTRAST:
          good *= 0.75
          bad *= 0.75
          thanks *= 0.3
          break
        case AUTOMATIC:
          verdict.automatic = true
          break
        case PERSISTS:
          verdict.persists = true
          break
        case ANOTHER:
          verdict.another = true
          break
        case MIDDLING:
          middling = true
          break
        case GRATITUDE:
          if (negated) counted[k] = 0
          else {
            verdict.thanks = true
            thanks = Math.min(thanks + 0.9, 1.6)
            anyGood += 0.9
          }
          break
        case RELIEF:
          if (supposed === sentence || (inQuestion && !negated)) counted[k] = 0
          else if (negated) {
            counted[k] = 0
            verdict.problem = true
            bad += 0.9
            anyBad += 0.9
          } else {
            good += 1
            anyGood += 1
            bad *= 0.3
            pleased = true
            verdict.problem = false
          }
          break
        case PROBLEM:
          if (negated || supposed === sentence || (inQuestion && reproached !== sentence && strength < 0.75)) counted[k] = 0
          else {
            verdict.problem = true
            bad += strength * strong
            anyBad += strength * strong
          }
          break
        case FEELING:
          if (praise[phrase] === 1 && !negated) {
            if (supposed === sentence || inQuestion) counted[k] = 0
            else {
              good += strength * strong
              anyGood += strength * strong
              pleased = true
            }
          } else if (praise[phrase] === 1) {
            counted[k] = 0
            bad += strength * 0.9
            anyBad += strength * 0.9
          } else if (!negated) {
            bad += strength * strong
            anyBad += strength * strong
          } else {
            counted[k] = 0
            good += strength * 0.6
            anyGood += strength * 0.6
          }
          break
      }
    }

    if (anyBad > 0) {
      const shout = Math.min(reading.exclamations, 2) * 0.1 + (reading.capitals > 1 ? 0.2 : 0)
      bad += shout
      anyBad += shout
      if (bad >= 0.6 && !pleased) thanks *= 0.4
    }
    good += thanks
    if (anyGood < ENOUGH && anyBad < ENOUGH) verdict.tone = middling || (anyGood > 0 && anyBad > 0) ? 0 : 2
    else {
      const lean = (good - bad) / (good + bad)
      if (middling && good < 1.2 && bad < 1.2) verdict.tone = 0
      else verdict.tone = lean > CLEAR ? 1 : lean < -CLEAR ? -1 : 0
    }
    return verdict
  }
}

/** A hit that lies within a longer one does not count: the longer phrase knows better ("no problem", "thanks for nothing"). Linear: from the end back. */
function hideCovered(reading: Reading, kinds: Uint8Array, counted: Uint8Array): void {
  const { hits, width, count } = reading
  let beyond = 1 << 30
  let k = count - 1
  while (k >= 0) {
    const last = hits[k * width + 2] ?? 0
    let lowest = 1 << 30
    let begin = k
    while (begin >= 0 && hits[begin * width + 2] === last) {
      if (hides(kinds[hits[begin * width] ?? 0] ?? 0)) lowest = Math.min(lowest, hits[begin * width + 1] ?? 0)
      begin--
    }
    for (let j = begin + 1; j <= k; j++) {
      const first = hits[j * width + 1] ?? 0
      const aside = (kinds[hits[j * width] ?? 0] ?? 0) >= AUTOMATIC
      counted[j] = !aside && (beyond <= first || lowest < first) ? 0 : 1
    }
    beyond = Math.min(beyond, lowest)
    k = begin
  }
}

/** Signals of grammar and signals that say nothing of the tone hide no other. */
function hides(kind: number): boolean {
  return kind > CONTRAST && kind < AUTOMATIC
}
