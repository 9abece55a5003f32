import { judgeOf } from '../judge/judge.js'
import type { Rule } from '../model/rule.js'
import { languages } from '../model/signal.js'
import { loadSignals, readWeights } from '../shelf.js'
import { hearingOf } from '../text/hearing.js'
import { parseScript } from '../text/script.js'
import { createTagger } from '../text/tagger.js'
import { zoneOf } from '../time/zone.js'
import { enact } from '../timeline/enact.js'
import { faultOfBad, faultOfGood } from '../timeline/rule-examples.js'

/** Plays every example of built-in rules before both judges; a line for each that does not hold. */
export async function tryExamples(rules: ReadonlyMap<string, Rule>): Promise<readonly string[]> {
  const hear = hearingOf(judgeOf(readWeights()), createTagger(await loadSignals()), zoneOf('UTC'))
  const faults: string[] = []
  for (const [id, rule] of rules)
    for (const language of languages)
      for (const [kind, check] of [['bad', faultOfBad] as const, ['good', faultOfGood] as const])
        rule.examples[language][kind].forEach((text, at) => {
          const fault = check(id, rule, enact(parseScript(text), hear))
          if (fault !== undefined) faults.push(`${id}, ${language}, ${kind} example ${at + 1}: ${fault}`)
        })
  return faults
}
