import { createGrammar } from '../grammar/grammar.js'
import type { GrammarHit, Hearing, Judge, Verdict } from '../model/judge.js'
import { statisticsOf } from './statistics.js'

const SURE = 0.95
// A commitment is no breach; whether it was kept is another's question.
const PROMISE = 'promise'
const HIT = 4
const HIGH_MARGIN = Math.log(SURE / (1 - SURE))

/** Both judges as one, from the bytes of a weights file. Throws an Error where they are none of this version. */
export function judgeOf(weights: Uint8Array): Judge {
  const grammar = createGrammar()
  const statistics = statisticsOf(weights)
  return {
    listen(text, speaker): Hearing {
      const { hits, facts, dialogue } = grammar.listen(text, speaker)
      const margins = statistics.judge(text, speaker, facts)
      const byRule = new Map<string, GrammarHit[]>()
      for (const hit of hits) byRule.set(hit.rule, [...(byRule.get(hit.rule) ?? []), hit])
      const verdicts: Verdict[] = []
      for (const rule of new Set([...byRule.keys(), ...margins.keys()])) {
        if (rule === PROMISE) continue
        const own = byRule.get(rule) ?? []
        const logit = (margins.get(rule) ?? -6) + HIGH_MARGIN - 3 + (own.length > 0 ? HIT : 0)
        if (logit < 0) continue
        const probability = 1 / (1 + Math.exp(-logit))
        verdicts.push({
          rule,
          probability,
          confidence: probability >= SURE ? 'high' : 'low',
          span: own[0]?.span ?? [0, text.length],
          evidence: own.length > 0 && own.every(hit => hit.evidence === 'report') ? 'report' : 'act',
          constructions: own.map(hit => hit.construction),
          signals: [...new Set(own.flatMap(hit => hit.signals))],
          vetoes: [...new Set(own.flatMap(hit => hit.vetoes))],
          words: statistics.why(text, speaker, facts, rule),
        })
      }
      verdicts.sort((a, b) => b.probability - a.probability || (a.rule < b.rule ? -1 : 1))
      return { verdicts, dialogue }
    },
  }
}
