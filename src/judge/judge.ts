import { createGrammar } from '../grammar/grammar.js'
import type { GrammarHearing, GrammarHit, Hearing, Judge, Speaker, Verdict } from '../model/judge.js'
import { NEVER, probabilityOf, SURE } from './combiner.js'
import { heaviestSpan, heaviestWords } from './heavy-words.js'
import { remember } from './memory.js'
import { readingOn, writeLogits } from './read-on.js'
import { scorerOf } from './scorer.js'
import { decodeWeights } from './weights.js'

// What a customer does; of other rules a customer can only report.
const ownDeeds: ReadonlySet<string> = new Set(['going-public', 'ignored-feedback', 'repeat-yourself', 'privacy-intrusion'])

// Greetings, thanks and saved replies come again and again, word for word.
const REMEMBERED_BITS = 12
const LONG = 400

const noneWorth: ReadonlyMap<number, number> = new Map()
const none: readonly Verdict[] = []
const noRules: ReadonlySet<string> = new Set()

const rulesOf = (hits: readonly GrammarHit[]): ReadonlySet<string> => (hits.length === 0 ? noRules : new Set(hits.map(hit => hit.rule)))

const each = <T>(hits: readonly GrammarHit[], of: (hit: GrammarHit) => readonly T[]): readonly T[] => [...new Set(hits.flatMap(of))]

/** Both judges as one, from the bytes of a weights file. Throws an Error where they are none of this version. */
export function judgeOf(weights: Uint8Array): Judge {
  const grammar = createGrammar()
  const { labels, combiner, ...model } = decodeWeights(weights)
  const scorer = scorerOf({ ...model, labels, combiner })
  const goesOn = readingOn(labels, combiner)
  const logits = new Float64Array(labels.length)

  /** Numbers of the labels that are at least worth a look, with their logits. */
  function weigh(text: string, speaker: Speaker, hearing: GrammarHearing): ReadonlyMap<number, number> {
    const heard = { found: rulesOf(hearing.hits), speaker, length: text.length }
    const scores = scorer.scoreBehind(
      (stage, sofar) => goesOn(stage, sofar, 0, heard),
      text,
      speaker,
      hearing.words,
      () => hearing.facts,
    )
    if (scores === undefined) return noneWorth
    writeLogits(combiner, labels, scores, 0, heard, logits)
    const worth = new Map<number, number>()
    logits.forEach((logit, t) => {
      if (logit >= (combiner.low[t] ?? NEVER)) worth.set(t, logit)
    })
    return worth
  }

  function listen(text: string, speaker: Speaker): Hearing {
    const hearing = grammar.listen(text, speaker)
    // Its dialogue first: facts are of other classes, for which the words are sieved once more.
    const { hits, dialogue } = hearing
    const worth = weigh(text, speaker, hearing)
    if (worth.size === 0) return { verdicts: none, dialogue }
    const verdicts = [...worth].map(([t, logit]): Verdict => {
      const rule = labels[t] ?? ''
      const own = hits.filter(hit => hit.rule === rule)
      const probability = probabilityOf(combiner, t, logit)
      const { shares, words } = scorer.shares(t)
      const reported = own.length > 0 ? own.every(hit => hit.evidence === 'report') : speaker === 'customer' && !ownDeeds.has(rule)
      return {
        rule,
        probability,
        confidence: probability >= SURE ? 'high' : 'low',
        span: own[0]?.span ?? heaviestSpan(text, shares, words),
        evidence: reported ? 'report' : 'act',
        constructions: each(own, hit => [hit.construction]),
        signals: each(own, hit => hit.signals),
        vetoes: each(own, hit => hit.vetoes),
        words: heaviestWords(text, shares, words),
      }
    })
    verdicts.sort((a, b) => b.probability - a.probability || (a.rule < b.rule ? -1 : 1))
    return { verdicts, dialogue }
  }

  const memories = new Map<Speaker, (text: string) => Hearing>()
  return {
    listen(text, speaker) {
      if (text.length > LONG) return listen(text, speaker)
      const memory = memories.get(speaker) ?? remember(REMEMBERED_BITS, one => listen(one, speaker))
      memories.set(speaker, memory)
      return memory(text)
    },
  }
}
